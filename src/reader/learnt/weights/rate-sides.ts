// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all absent	-8
all all countries	41
all any country	13
all by0.5	19
all by1	-36
all by2	16
all by3	24
all every	23
all everybody	36
all everyone	33
all everything	-23
all everywhere	62
all general tariff	12
all global	22
all named	-26
all no	-85
all no again and	34
all no again and so	31
all no again comma	12
all no again far	22
all no again far named	-11
all no again from	18
all no again next sentence	-14
all no again next sentence named	-20
all no again on	-9
all no again paragraph	32
all no again paragraph named	-21
all no again to	24
all no again while	16
all no new and	-54
all no new and so	-45
all no new and so named	-60
all no new comma	-74
all no new comma named	-81
all no new far	17
all no new far named	-88
all no new first	-8
all no new from	-16
all no new from named	-12
all no new next sentence	-12
all no new next sentence named	-53
all no new on	-30
all no new paragraph	20
all no new paragraph named	-31
all no new to	-8
all no new while	-15
all no new while named	-55
all on2	-43
all on3	-30
all ordinary duty	-57
all ordinary rate	-18
all sentence	-49
all surcharge	25
all the world	54
all whatever	8
all worldwide	37
all yes	72
all yes again and so	-63
all yes again and so named	-9
all yes again comma	-68
all yes again next sentence	-36
all yes again while	-12
all yes again while named	-12
all yes new and	-63
all yes new comma	11
all yes new far	65
all yes new far named	60
all yes new first	29
all yes new next sentence	63
all yes new next sentence named	15
all yes new on named	10
all yes new paragraph	20
all yes new to	-10
all yes new while named	-10
by:US	102
by:absent, 1 here	-26
by:absent, 2 here	-34
by:alone	25
by:by 0	10
by:by 1	12
by:by 3	-8
by:by no	-41
by:cue=by0.5	11
by:cue=by1	22
by:cue=by3	16
by:cue=none	57
by:cue=on1	37
by:cue=on2	-23
by:f by0.5	29
by:f by1	41
by:f by2	41
by:f by3	33
by:f on2	11
by:f on3	48
by:focus owner	26
by:focus speaker	-2
by:focus subject	27
by:goods before not	10
by:goods before own	-15
by:goods crossed not	11
by:goods crossed own	-16
by:goods crossed sure	-11
by:goods in turn also	16
by:goods in turn not	42
by:goods in turn own	-58
by:goods in turn sure	-44
by:goods met by before	31
by:goods met by crossed	21
by:goods met by in turn	21
by:goods met by part	53
by:goods met by sentence	54
by:goods met on before	-23
by:goods met on crossed	-21
by:goods met on in turn	-10
by:goods met on part	-53
by:goods met on sentence	-51
by:goods part also	-23
by:goods part not	39
by:goods part own	-60
by:goods part sure	-31
by:goods sentence also	-20
by:goods sentence not	22
by:goods sentence own	-28
by:goods sentence sure	-5
by:head by0.5	22
by:head by1	33
by:head by2	16
by:head by3	36
by:head first	76
by:head last	55
by:head on1	50
by:head on2	-33
by:head on3	-7
by:home false	-15
by:home true	8
by:last by	26
by:last by absent and	-16
by:last by absent and so named	45
by:last by absent comma	9
by:last by absent comma named	51
by:last by absent far	11
by:last by absent from	11
by:last by absent next sentence	8
by:last by absent on	19
by:last by absent on named	14
by:last by absent to	34
by:last by absent while	20
by:last by absent while named	32
by:last by and so named	-17
by:last by by0.5 and	-9
by:last by by0.5 and so	15
by:last by by0.5 next sentence named	19
by:last by by1 and	-10
by:last by by1 and so named	-9
by:last by by1 comma	9
by:last by by1 comma named	-20
by:last by by1 from named	21
by:last by by1 next sentence	18
by:last by by1 next sentence named	23
by:last by by1 on	-9
by:last by by1 while named	18
by:last by by2 and	11
by:last by by2 and so	11
by:last by by2 comma	-11
by:last by by2 comma named	-17
by:last by by2 far	-38
by:last by by2 far named	-11
by:last by by2 from	9
by:last by by2 from named	-14
by:last by by2 next sentence named	7
by:last by by2 to	15
by:last by by2 while	-25
by:last by by2 while named	-19
by:last by by3 and	27
by:last by by3 and so	36
by:last by by3 and so named	-44
by:last by by3 comma named	-46
by:last by by3 far named	-7
by:last by by3 from named	-26
by:last by by3 next sentence named	-17
by:last by by3 on named	17
by:last by by3 to	14
by:last by by3 while	-13
by:last by comma	19
by:last by far	-12
by:last by far named	-32
by:last by from	32
by:last by next sentence	15
by:last by none and	16
by:last by none and so	-28
by:last by none and so named	-9
by:last by none comma named	13
by:last by none far	-22
by:last by none far named	-30
by:last by none next sentence named	15
by:last by none on named	13
by:last by none to	24
by:last by none while named	-23
by:last by on	22
by:last by on1 and so	-23
by:last by on1 comma	-15
by:last by on1 far named	28
by:last by on1 next sentence named	13
by:last by on2 and so	-27
by:last by on2 comma	16
by:last by on2 comma named	-37
by:last by on2 far	-30
by:last by on2 far named	-48
by:last by on2 from	10
by:last by on2 next sentence named	-38
by:last by on2 paragraph named	-16
by:last by on2 while	10
by:last by on3 and so	27
by:last by on3 and so named	-27
by:last by on3 comma	10
by:last by on3 from	13
by:last by on3 from named	9
by:last by on3 next sentence named	-33
by:last by on3 on named	-12
by:last by on3 paragraph named	-27
by:last by on3 while named	-16
by:last by paragraph	10
by:last by to	68
by:last by while	12
by:last none	-85
by:last none absent and	-28
by:last none absent and so	-78
by:last none absent and so named	-103
by:last none absent comma	-65
by:last none absent comma named	-71
by:last none absent far	19
by:last none absent far named	-151
by:last none absent from	-54
by:last none absent from named	-22
by:last none absent next sentence	-50
by:last none absent next sentence named	-119
by:last none absent on	-24
by:last none absent on named	-18
by:last none absent paragraph	-16
by:last none absent paragraph named	-26
by:last none absent to	-28
by:last none absent while	-8
by:last none absent while named	-43
by:last none and	-20
by:last none and so	-68
by:last none by1 and so named	31
by:last none by1 comma named	11
by:last none by1 far	-17
by:last none by1 far named	38
by:last none by1 next sentence	-14
by:last none by1 next sentence named	34
by:last none by2 and	13
by:last none by2 and so	-29
by:last none by2 and so named	23
by:last none by2 comma	-19
by:last none by2 far	-43
by:last none by2 far named	31
by:last none by2 next sentence	-26
by:last none by2 next sentence named	39
by:last none by2 while named	-12
by:last none by3 far	9
by:last none by3 far named	23
by:last none by3 next sentence named	25
by:last none comma	-42
by:last none comma named	-12
by:last none far named	45
by:last none from	-62
by:last none from named	-19
by:last none next sentence	-62
by:last none next sentence named	9
by:last none none and so named	24
by:last none none comma	27
by:last none none comma named	14
by:last none none far	49
by:last none none far named	33
by:last none none next sentence	18
by:last none none paragraph	11
by:last none on	-42
by:last none on named	-22
by:last none on1 far named	43
by:last none on2 and so	-16
by:last none on2 and so named	-19
by:last none on2 far named	26
by:last none on2 next sentence	-17
by:last none on2 on	-12
by:last none on2 paragraph named	13
by:last none on2 while	-10
by:last none on3 and so named	10
by:last none on3 far named	22
by:last none paragraph	-17
by:last none to	-40
by:last none while	-15
by:last none while named	-24
by:last on absent and	43
by:last on absent and so	22
by:last on absent and so named	-34
by:last on absent comma	26
by:last on absent far	16
by:last on absent far named	-36
by:last on absent from	9
by:last on absent from named	-12
by:last on absent next sentence	12
by:last on absent next sentence named	-90
by:last on absent on	-26
by:last on absent paragraph	-10
by:last on absent paragraph named	-35
by:last on absent to	-34
by:last on absent while named	-17
by:last on and	8
by:last on and so	13
by:last on and so named	16
by:last on by0.5 and	-16
by:last on by0.5 and so named	13
by:last on by0.5 far named	-10
by:last on by1 and so	-12
by:last on by1 and so named	9
by:last on by1 comma	-20
by:last on by1 from	-10
by:last on by1 next sentence named	-10
by:last on by1 to	-13
by:last on by2 and	-17
by:last on by2 and so	-10
by:last on by2 comma	-10
by:last on by2 comma named	-19
by:last on by2 far	-30
by:last on by2 from	14
by:last on by2 from named	14
by:last on by2 next sentence	-20
by:last on by2 next sentence named	23
by:last on by2 on named	21
by:last on by2 paragraph named	26
by:last on by2 to	-14
by:last on by2 while	-25
by:last on by3 and so	-10
by:last on by3 and so named	-9
by:last on by3 comma	-13
by:last on by3 from	-9
by:last on by3 next sentence	-14
by:last on by3 next sentence named	28
by:last on by3 on	33
by:last on by3 while named	21
by:last on comma named	13
by:last on from	-20
by:last on from named	18
by:last on next sentence named	-8
by:last on none and	-15
by:last on none and so named	24
by:last on none comma named	-9
by:last on none far named	14
by:last on none next sentence	11
by:last on none next sentence named	31
by:last on none on	-22
by:last on none on named	-13
by:last on none paragraph	10
by:last on on	-18
by:last on on1 and so named	-20
by:last on on1 comma	-10
by:last on on1 far named	17
by:last on on1 next sentence	-14
by:last on on2 and	-12
by:last on on2 and so	16
by:last on on2 comma named	12
by:last on on2 next sentence	-10
by:last on on2 next sentence named	-25
by:last on on2 on named	-10
by:last on on2 paragraph	-9
by:last on on2 paragraph named	10
by:last on on2 while	-16
by:last on on2 while named	-16
by:last on on3 and	-30
by:last on on3 and so	-11
by:last on on3 and so named	17
by:last on on3 comma	-14
by:last on on3 comma named	32
by:last on on3 far named	21
by:last on on3 from	-22
by:last on on3 from named	14
by:last on on3 next sentence	-25
by:last on on3 paragraph named	-9
by:last on on3 to	-17
by:last on on3 while	17
by:last on on3 while named	17
by:last on paragraph	-7
by:last on to	-76
by:last on while named	14
by:name ( )	11
by:name , ,	-42
by:name , .	14
by:name , agent	19
by:name , and	-39
by:name , has	19
by:name , is	49
by:name , number	21
by:name , own agent	-19
by:name , own duty	9
by:name , own gate	10
by:name , own word	-10
by:name , to	-18
by:name , verb ask	-20
by:name - has	-10
by:name - will	-17
by:name : ,	18
by:name : at	-14
by:name : own duty	15
by:name : verb impose	10
by:name : word	30
by:name ; had	15
by:name ; own word	-14
by:name ; verb impose	15
by:name and :	-20
by:name and are	-20
by:name and at	-15
by:name and duty	11
by:name and from	10
by:name and goods	-14
by:name and level	-13
by:name and number	26
by:name and on	-16
by:name and own duty	-37
by:name and own on	-16
by:name and verb bear	-21
by:name and verb buy	13
by:name and verb renew	-16
by:name and verb say	-14
by:name and verb stay	14
by:name and will	-22
by:name as has	-10
by:name begin ,	41
by:name begin :	21
by:name begin agent	18
by:name begin at	15
by:name begin goods	15
by:name begin has	20
by:name begin level	23
by:name begin on	33
by:name begin own ,	14
by:name begin own -	12
by:name begin own duty	21
by:name begin own gate	23
by:name begin own number	47
by:name begin own on	17
by:name begin own verb down	-10
by:name begin own verb stay	17
by:name begin own verb up	-25
by:name begin verb ask	-37
by:name begin verb bear	16
by:name begin verb buy	12
by:name begin verb impose	34
by:name begin verb propose	-13
by:name begin verb stay	-15
by:name begin verb up	26
by:name begin was	-16
by:name begin will	14
by:name begin word	12
by:name begin would	18
by:name begin —	-14
by:name by to	11
by:name for ,	-36
by:name for and	-33
by:name for number	-8
by:name for own goods	-11
by:name for to	-10
by:name for word	-26
by:name from ,	-38
by:name from .	-15
by:name from :	-11
by:name from and	-26
by:name from are	-17
by:name from number	-6
by:name from to	10
by:name from verb impose	-11
by:name from verb up	-13
by:name from will	-16
by:name from word	-14
by:name from would	-12
by:name goods number	35
by:name if ,	13
by:name if verb impose	-27
by:name if verb up	-18
by:name in ,	17
by:name in .	26
by:name in :	29
by:name in are	-25
by:name in for	-11
by:name in from	10
by:name in goods	33
by:name in in	14
by:name in is	-12
by:name in number	27
by:name in verb impose	14
by:name in will	-20
by:name in word	12
by:name into ,	12
by:name into .	21
by:name into :	16
by:name into number	22
by:name into word	20
by:name number ,	16
by:name number has	-15
by:name number verb impose	20
by:name of ,	-37
by:name of .	-9
by:name of and	-27
by:name of goods	-22
by:name of is	-18
by:name of number	-20
by:name of on	20
by:name of verb bear	-13
by:name of verb impose	9
by:name of will	12
by:name of with	12
by:name on ,	-48
by:name on .	-10
by:name on :	-11
by:name on and	-11
by:name on goods	-63
by:name on number	-10
by:name on own goods	-9
by:name that ,	-8
by:name that and	-22
by:name that had	-13
by:name that level	20
by:name that number	-23
by:name that own duty	17
by:name that own word	-17
by:name that verb impose	42
by:name that was	20
by:name that will	21
by:name that word	28
by:name then verb impose	-11
by:name through ,	9
by:name through number	-10
by:name to ,	21
by:name to .	11
by:name to :	29
by:name to own duty	9
by:name under own word	14
by:name verb bear ,	16
by:name verb bear .	27
by:name verb bear at	28
by:name verb bear number	10
by:name verb impose duty	-45
by:name verb impose for	37
by:name verb impose to	58
by:name verb impose with	-18
by:name verb return verb impose	9
by:name verb say own agent	12
by:name verb say would	11
by:name what has	-23
by:name what level	33
by:name when verb impose	15
by:name which duty	11
by:name which had	13
by:name which has	18
by:name which verb impose	22
by:name which was	14
by:name with ,	26
by:name with ;	12
by:name with at	-19
by:name with goods	42
by:name with is	-15
by:name with number	12
by:name with of	-17
by:name with on	13
by:name with verb begin	-18
by:name with verb impose	16
by:name with was	10
by:name word and	21
by:name word at	12
by:name word has	26
by:name word is	-10
by:name word number	23
by:name word own .	-17
by:name word own number	-24
by:name word own word	23
by:name word verb ask	-26
by:name word verb end	-13
by:name word verb impose	20
by:name word was	-14
by:name — and	23
by:name — own agent	13
by:name — verb impose	-15
by:name — will	14
by:name — word	-13
by:named 0	18
by:named 1	12
by:named 2	-26
by:named 3	-49
by:nearest after by0.5 part 0	-25
by:nearest after by1 part 0	41
by:nearest after by1 part 1	15
by:nearest after by1 sentence 0	-28
by:nearest after by2 sentence 0	13
by:nearest after by3 part 0	8
by:nearest after by3 sentence 0	13
by:nearest after by3 sentence 1	-12
by:nearest after none part 0	22
by:nearest after none part 1	24
by:nearest after none sentence 0	-35
by:nearest after on1 sentence 0	-15
by:nearest after on2 part 0	-8
by:nearest after on2 sentence 0	-12
by:nearest after on2 sentence 1	-9
by:nearest after on3 part 0	-33
by:nearest after on3 sentence 0	12
by:nearest after on3 sentence 1	-16
by:nearest before by0.5 part 0	29
by:nearest before by0.5 sentence 0	10
by:nearest before by1 part 0	16
by:nearest before by1 part 1	17
by:nearest before by1 sentence 0	10
by:nearest before by2 part 1	21
by:nearest before by3 part 0	41
by:nearest before by3 part 1	12
by:nearest before by3 sentence 0	23
by:nearest before by3 sentence 1	20
by:nearest before none part 0	51
by:nearest before none part 1	35
by:nearest before none sentence 0	31
by:nearest before on1 sentence 0	38
by:nearest before on1 sentence 1	-16
by:nearest before on2 sentence 0	-24
by:nearest before on3 part 0	-18
by:nearest before on3 part 1	-48
by:nearest before on3 sentence 0	-42
by:nearest before on3 sentence 1	-69
by:not own here	-17
by:not own home	19
by:not own ours	13
by:not own them	12
by:not own there	11
by:not own they	11
by:not own us	13
by:not own we	-6
by:not top by	-27
by:not top by absent	-50
by:not top on	11
by:not top on absent	-28
by:not writer here	-23
by:not writer home	16
by:not writer ours	14
by:not writer their	23
by:not writer theirs	-12
by:not writer them	-18
by:not writer there	30
by:not writer us	12
by:on 0	-16
by:on 3	10
by:other voice	-31
by:own here	16
by:own home	-26
by:own ours	-16
by:own them	-14
by:own there	-13
by:own they	-14
by:own us	-16
by:own we	7
by:pa0	32
by:pa0 cue=by0.5	-25
by:pa0 cue=by1	44
by:pa0 cue=by2	6
by:pa0 cue=none	29
by:pa0 cue=on2	-14
by:pa0 name	28
by:pa0 name and at	-9
by:pa0 name and number	-46
by:pa0 name and own duty	-25
by:pa0 name and own on	-17
by:pa0 name for .	20
by:pa0 name from ,	-23
by:pa0 name from .	-9
by:pa0 name from number	22
by:pa0 name in ,	23
by:pa0 name in .	31
by:pa0 name in ;	16
by:pa0 name in and	28
by:pa0 name in number	8
by:pa0 name in to	-16
by:pa0 name in word	17
by:pa0 name into .	28
by:pa0 name of ,	-10
by:pa0 name of duty	23
by:pa0 name of own duty	10
by:pa0 name on own goods	-15
by:pa0 name that level	12
by:pa0 name to .	10
by:pa0 name word .	12
by:pa0 next=(	17
by:pa0 next=,	19
by:pa0 next=.	40
by:pa0 next=;	12
by:pa0 next=and	38
by:pa0 next=at	-15
by:pa0 next=gate	41
by:pa0 next=level	24
by:pa0 next=number	-17
by:pa0 next=of	-15
by:pa0 next=own ,	-13
by:pa0 next=own duty	-43
by:pa0 next=own goods	-15
by:pa0 next=own level	10
by:pa0 next=own number	-13
by:pa0 next=own on	-30
by:pa0 next=own word	13
by:pa0 next=to	-20
by:pa0 next=verb bear	-12
by:pa0 next=verb impose	8
by:pa0 next=verb stay	-28
by:pa0 next=verb up	-19
by:pa0 next=will	15
by:pa0 next=word	28
by:pa0 next=would	-16
by:pa0 port	25
by:pa0 port at ,	13
by:pa0 port at and	19
by:pa0 port from .	-21
by:pa0 port in ;	11
by:pa0 port in number	13
by:pa0 port in word	9
by:pa0 prep=*	-15
by:pa0 prep=and	-32
by:pa0 prep=as	-10
by:pa0 prep=at	49
by:pa0 prep=by	14
by:pa0 prep=from	-53
by:pa0 prep=in	99
by:pa0 prep=into	32
by:pa0 prep=number	22
by:pa0 prep=of	-16
by:pa0 prep=on	-42
by:pa0 prep=that	13
by:pa0 prep=under	26
by:pa0 prep=verb bear	12
by:pa0 prep=verb buy	-13
by:pa0 prep=verb impose	-35
by:pa0 prep=with	-17
by:pa0 prep=word	23
by:pa0 pronoun it	9
by:pa0 pronoun it what verb sell	10
by:pa0 pronoun its of duty	21
by:pa0 pronoun its on goods	14
by:pa0 pronoun its verb impose duty	-20
by:pa0 pronoun our	20
by:pa0 pronoun our on goods	18
by:pa0 pronoun their for goods	-9
by:pa0 pronoun their on goods	10
by:pa0 pronoun theirs	10
by:pa0 pronoun them	14
by:pa0 pronoun us	-19
by:pa0 pronoun we	-22
by:pa0 quality	-38
by:pa0 quality and duty	-8
by:pa0 quality and goods	64
by:pa0 quality and number	-14
by:pa0 quality at gate	34
by:pa0 quality from goods	-11
by:pa0 quality of duty	27
by:pa0 quality of goods	-42
by:pa0 quality on ,	-30
by:pa0 quality on .	-38
by:pa0 quality on gate	18
by:pa0 quality on goods	-37
by:pa0 quality on word	-14
by:pa0 quality verb buy goods	-13
by:pa0 quality word .	15
by:pa0 seat	38
by:pa0 seat and number	-10
by:pa0 seat in ,	27
by:pa0 seat in .	35
by:pa0 seat in ;	13
by:pa0 seat in and	12
by:pa0 seat in on	-10
by:pa1	-6
by:pa1 cue=by1	-22
by:pa1 cue=on2	10
by:pa1 name	-35
by:pa1 name in ,	14
by:pa1 name in .	-18
by:pa1 next=.	-28
by:pa1 next=from	-11
by:pa1 next=on	13
by:pa1 port	14
by:pa1 prep=for	-12
by:pa1 prep=from	-17
by:pa1 pronoun our on goods	-9
by:pa1 quality on ,	-17
by:pa1 quality on .	-11
by:pa1 quality on goods	23
by:pa1 seat	11
by:pb0	60
by:pb0 cue=by0.5	36
by:pb0 cue=by2	11
by:pb0 cue=by3	31
by:pb0 cue=none	53
by:pb0 name	141
by:pb0 name , and	-12
by:pb0 name , had	-23
by:pb0 name , has	14
by:pb0 name , is	59
by:pb0 name , level	13
by:pb0 name , number	58
by:pb0 name , own number	23
by:pb0 name , will	9
by:pb0 name , with	10
by:pb0 name , word	11
by:pb0 name - will	-13
by:pb0 name : at	-12
by:pb0 name : level	14
by:pb0 name : number	-17
by:pb0 name : own duty	24
by:pb0 name : verb impose	14
by:pb0 name ; level	10
by:pb0 name ; own number	10
by:pb0 name ; verb impose	20
by:pb0 name and are	-12
by:pb0 name and duty	16
by:pb0 name and goods	-12
by:pb0 name and level	-11
by:pb0 name and number	62
by:pb0 name and own at	10
by:pb0 name and own number	15
by:pb0 name and own on	20
by:pb0 name and verb bear	-11
by:pb0 name and verb impose	-26
by:pb0 name and word	12
by:pb0 name begin and	15
by:pb0 name begin at	14
by:pb0 name begin goods	17
by:pb0 name begin in	9
by:pb0 name begin level	22
by:pb0 name begin own duty	9
by:pb0 name begin own number	41
by:pb0 name begin own verb impose	-24
by:pb0 name begin own verb up	-15
by:pb0 name begin own word	9
by:pb0 name begin verb ask	-27
by:pb0 name begin verb impose	38
by:pb0 name begin verb propose	-10
by:pb0 name begin verb stay	-20
by:pb0 name begin verb up	25
by:pb0 name begin would	12
by:pb0 name by to	11
by:pb0 name for and	-18
by:pb0 name for word	-18
by:pb0 name from are	-13
by:pb0 name from number	-29
by:pb0 name from verb bear	-12
by:pb0 name goods number	24
by:pb0 name if word	17
by:pb0 name in and	-30
by:pb0 name in at	17
by:pb0 name in goods	27
by:pb0 name in number	17
by:pb0 name in will	-20
by:pb0 name in word	-17
by:pb0 name into at	27
by:pb0 name into number	14
by:pb0 name number verb impose	11
by:pb0 name of is	-11
by:pb0 name of number	-11
by:pb0 name of on	16
by:pb0 name of verb bear	-14
by:pb0 name of verb impose	12
by:pb0 name of will	-13
by:pb0 name on goods	-14
by:pb0 name that duty	-11
by:pb0 name that had	-25
by:pb0 name that has	-20
by:pb0 name that number	-11
by:pb0 name that verb impose	24
by:pb0 name that will	16
by:pb0 name that would	12
by:pb0 name through number	-10
by:pb0 name to at	10
by:pb0 name to by	-13
by:pb0 name to own duty	9
by:pb0 name verb bear .	11
by:pb0 name verb bear at	19
by:pb0 name verb bear duty	11
by:pb0 name verb bear number	9
by:pb0 name verb impose duty	-42
by:pb0 name verb impose for	39
by:pb0 name verb impose number	-19
by:pb0 name verb impose own duty	19
by:pb0 name verb impose to	42
by:pb0 name verb impose with	-17
by:pb0 name verb propose to	15
by:pb0 name verb say would	11
by:pb0 name when verb impose	18
by:pb0 name with at	-15
by:pb0 name word had	11
by:pb0 name word is	-14
by:pb0 name word number	15
by:pb0 name word own level	-16
by:pb0 name word own number	-20
by:pb0 name word verb ask	-19
by:pb0 name word verb impose	22
by:pb0 name word was	-13
by:pb0 name — own agent	12
by:pb0 name — verb impose	-13
by:pb0 next='s	25
by:pb0 next=,	-19
by:pb0 next=-	-13
by:pb0 next=agent	15
by:pb0 next=and	-19
by:pb0 next=at	42
by:pb0 next=by	-16
by:pb0 next=duty	44
by:pb0 next=for	47
by:pb0 next=from	25
by:pb0 next=gate	23
by:pb0 next=goods	-28
by:pb0 next=had	-14
by:pb0 next=has	13
by:pb0 next=is	32
by:pb0 next=level	17
by:pb0 next=number	33
by:pb0 next=on	20
by:pb0 next=or	-10
by:pb0 next=own agent	17
by:pb0 next=own are	-12
by:pb0 next=own duty	38
by:pb0 next=own gate	18
by:pb0 next=own goods	-10
by:pb0 next=own level	-37
by:pb0 next=own number	26
by:pb0 next=own on	31
by:pb0 next=own to	-10
by:pb0 next=own verb say	-21
by:pb0 next=own verb stay	10
by:pb0 next=own would	14
by:pb0 next=to	48
by:pb0 next=verb ask	-75
by:pb0 next=verb buy	13
by:pb0 next=verb deny	-21
by:pb0 next=verb down	-12
by:pb0 next=verb end	11
by:pb0 next=verb impose	27
by:pb0 next=verb propose	-38
by:pb0 next=verb say	-13
by:pb0 next=verb sell	-21
by:pb0 next=verb target	8
by:pb0 next=verb up	28
by:pb0 next=was	-13
by:pb0 next=will	10
by:pb0 next=with	12
by:pb0 person	-28
by:pb0 person " are	19
by:pb0 person " verb ask	-20
by:pb0 person " verb impose	-30
by:pb0 person , verb impose	17
by:pb0 person : verb ask	-17
by:pb0 person : verb say	-11
by:pb0 person : word	17
by:pb0 person and verb impose	-22
by:pb0 person begin has	10
by:pb0 person begin in	-15
by:pb0 person begin verb impose	-10
by:pb0 person word has	-13
by:pb0 port	-22
by:pb0 port from number	-31
by:pb0 port from will	-17
by:pb0 port in number	19
by:pb0 port in on	-11
by:pb0 port in verb impose	-9
by:pb0 port in word	13
by:pb0 port into at	10
by:pb0 port to at	11
by:pb0 port verb bear at	11
by:pb0 prep="	-15
by:pb0 prep='s	-13
by:pb0 prep=,	40
by:pb0 prep=-	-10
by:pb0 prep=.	-17
by:pb0 prep=:	14
by:pb0 prep=;	13
by:pb0 prep=and	31
by:pb0 prep=as	13
by:pb0 prep=begin	23
by:pb0 prep=for	-11
by:pb0 prep=from	-65
by:pb0 prep=if	11
by:pb0 prep=in	21
by:pb0 prep=into	43
by:pb0 prep=number	9
by:pb0 prep=of	-15
by:pb0 prep=on	-16
by:pb0 prep=so	-16
by:pb0 prep=that	-17
by:pb0 prep=then	-20
by:pb0 prep=through	-8
by:pb0 prep=to	42
by:pb0 prep=verb agree	11
by:pb0 prep=verb bear	41
by:pb0 prep=verb buy	-11
by:pb0 prep=verb impose	12
by:pb0 prep=verb propose	19
by:pb0 prep=verb return	-20
by:pb0 prep=verb say	-15
by:pb0 prep=verb target	-11
by:pb0 prep=what	-16
by:pb0 prep=when	20
by:pb0 prep=where	18
by:pb0 prep=while	9
by:pb0 prep=with	20
by:pb0 pronoun he	-31
by:pb0 pronoun he begin has	-9
by:pb0 pronoun he that had	14
by:pb0 pronoun he that verb impose	9
by:pb0 pronoun he that would	-13
by:pb0 pronoun he word had	-16
by:pb0 pronoun his	-11
by:pb0 pronoun it	-13
by:pb0 pronoun it , own number	-9
by:pb0 pronoun it ; number	17
by:pb0 pronoun it begin has	8
by:pb0 pronoun it begin number	-11
by:pb0 pronoun it begin own number	-17
by:pb0 pronoun it begin verb bear	16
by:pb0 pronoun it begin verb impose	-22
by:pb0 pronoun it begin word	14
by:pb0 pronoun it begin would	-12
by:pb0 pronoun it that own number	11
by:pb0 pronoun it that verb impose	14
by:pb0 pronoun it verb say would	13
by:pb0 pronoun it where had	11
by:pb0 pronoun it which had	-13
by:pb0 pronoun it word goods	13
by:pb0 pronoun it word number	15
by:pb0 pronoun it word own number	-33
by:pb0 pronoun it word verb impose	-9
by:pb0 pronoun it word will	20
by:pb0 pronoun it word would	-14
by:pb0 pronoun its	-13
by:pb0 pronoun its ; goods	-14
by:pb0 pronoun its and goods	-22
by:pb0 pronoun its begin duty	21
by:pb0 pronoun its begin goods	-16
by:pb0 pronoun its begin level	-23
by:pb0 pronoun its begin number	19
by:pb0 pronoun its on goods	-10
by:pb0 pronoun its verb impose duty	13
by:pb0 pronoun its verb impose goods	15
by:pb0 pronoun its which goods	-14
by:pb0 pronoun its with number	-21
by:pb0 pronoun its word duty	-14
by:pb0 pronoun its word goods	-15
by:pb0 pronoun its word number	-10
by:pb0 pronoun ministry	-10
by:pb0 pronoun my	19
by:pb0 pronoun our , goods	14
by:pb0 pronoun our begin agent	-10
by:pb0 pronoun our of goods	-11
by:pb0 pronoun our word goods	17
by:pb0 pronoun ours	-13
by:pb0 pronoun president	13
by:pb0 pronoun she	-30
by:pb0 pronoun their	-31
by:pb0 pronoun their on goods	19
by:pb0 pronoun their verb impose number	-28
by:pb0 pronoun theirs	-13
by:pb0 pronoun them	-8
by:pb0 pronoun them verb impose number	-15
by:pb0 pronoun they	-42
by:pb0 pronoun they ; number	12
by:pb0 pronoun they begin are	-14
by:pb0 pronoun they begin level	-27
by:pb0 pronoun they begin number	-15
by:pb0 pronoun they begin verb bear	-20
by:pb0 pronoun they begin verb impose	-30
by:pb0 pronoun they begin would	-26
by:pb0 pronoun they where number	24
by:pb0 pronoun they word had	-11
by:pb0 pronoun they word number	-14
by:pb0 pronoun they word verb bear	-9
by:pb0 pronoun they word will	15
by:pb0 pronoun trade	-16
by:pb0 pronoun trump	28
by:pb0 pronoun trump begin verb say	18
by:pb0 pronoun we	-42
by:pb0 pronoun we and verb impose	11
by:pb0 pronoun we begin number	11
by:pb0 pronoun we begin verb ask	-11
by:pb0 pronoun we begin verb impose	-23
by:pb0 pronoun we that level	-17
by:pb0 pronoun we that verb impose	-21
by:pb0 pronoun we word verb bear	18
by:pb0 pronoun we word verb impose	-10
by:pb0 pronoun which , level	16
by:pb0 pronoun which , number	-24
by:pb0 pronoun who , word	10
by:pb0 pronoun whose	-10
by:pb0 pronoun whose , goods	-23
by:pb0 quality , duty	13
by:pb0 quality , goods	-50
by:pb0 quality : duty	16
by:pb0 quality : goods	-13
by:pb0 quality : word	11
by:pb0 quality ; goods	-16
by:pb0 quality ; number	-9
by:pb0 quality and goods	-43
by:pb0 quality and number	13
by:pb0 quality begin agent	14
by:pb0 quality begin gate	24
by:pb0 quality begin goods	-18
by:pb0 quality begin number	32
by:pb0 quality begin taker	12
by:pb0 quality from goods	25
by:pb0 quality in goods	-27
by:pb0 quality of goods	-21
by:pb0 quality on number	-10
by:pb0 quality on word	7
by:pb0 quality that goods	-17
by:pb0 quality then goods	-11
by:pb0 quality verb buy goods	-9
by:pb0 quality verb impose duty	30
by:pb0 quality verb impose goods	-28
by:pb0 quality word goods	-17
by:pb0 quality word level	9
by:pb0 quality word number	30
by:pb0 quality word word	-9
by:pb0 seat	42
by:pb0 seat ; has	16
by:pb0 seat ; verb impose	-17
by:pb0 seat and number	16
by:pb0 seat begin has	-48
by:pb0 seat begin own number	9
by:pb0 seat begin verb say	-24
by:pb0 seat begin will	11
by:pb0 seat in and	-15
by:pb0 seat in duty	10
by:pb0 seat that verb impose	18
by:pb0 seat that would	-17
by:pb0 seat with verb impose	11
by:pb0 seat word verb impose	14
by:pb1 cue=by1	10
by:pb1 cue=by3	-18
by:pb1 cue=none	23
by:pb1 cue=on2	-12
by:pb1 name , verb impose	-10
by:pb1 name begin had	-13
by:pb1 name begin in	-10
by:pb1 name begin number	-22
by:pb1 name begin own number	9
by:pb1 name begin verb up	12
by:pb1 name from number	-15
by:pb1 name that will	11
by:pb1 name that would	-16
by:pb1 name word level	-17
by:pb1 name — will	12
by:pb1 next=agent	27
by:pb1 next=had	-9
by:pb1 next=level	-15
by:pb1 next=own duty	11
by:pb1 next=own number	-12
by:pb1 next=to	-11
by:pb1 next=will	30
by:pb1 next=word	18
by:pb1 next=would	-11
by:pb1 person	27
by:pb1 port	-10
by:pb1 prep=on	-23
by:pb1 prep=to	26
by:pb1 prep=verb impose	14
by:pb1 prep=which	17
by:pb1 prep=—	13
by:pb1 pronoun his	21
by:pb1 pronoun it	16
by:pb1 pronoun its begin goods	-13
by:pb1 pronoun its verb impose duty	12
by:pb1 pronoun they	-28
by:pb1 quality and goods	-16
by:pb1 quality begin word	10
by:pb1 quality of goods	11
by:pb1 quality on goods	-16
by:pb1 quality then goods	9
by:pb1 quality verb impose goods	-11
by:pb1 quality which goods	18
by:pb1 quality word goods	15
by:pb1 seat begin has	-13
by:pb2 cue=by2	25
by:pb2 cue=by3	-18
by:pb2 name	18
by:pb2 next=duty	-16
by:pb2 next=number	22
by:pb2 prep=verb impose	-16
by:pb2 pronoun it	9
by:pb2 quality	-10
by:person " are	13
by:person " verb ask	-20
by:person " verb impose	-11
by:person " verb say	-18
by:person , had	11
by:person , has	17
by:person , verb say	9
by:person , will	-10
by:person : number	-11
by:person : verb ask	-20
by:person : word	17
by:person ; has	11
by:person ; verb impose	9
by:person and has	9
by:person and word	-15
by:person begin duty	-10
by:person begin in	-19
by:person begin verb say	8
by:person by and	-11
by:person if verb say	-15
by:person that verb impose	11
by:person what has	-13
by:person what verb say	10
by:person word ,	-21
by:person word had	-13
by:person word verb impose	11
by:person — verb say	10
by:port and ,	-27
by:port at .	12
by:port at on	-11
by:port begin :	14
by:port from ,	-34
by:port from .	-22
by:port from number	-34
by:port from verb bear	-11
by:port from will	-13
by:port in ,	-15
by:port in .	-18
by:port in :	10
by:port in ;	9
by:port in at	-12
by:port in from	-11
by:port in goods	15
by:port in had	10
by:port in in	-14
by:port in number	25
by:port in on	-16
by:port in word	23
by:port into at	15
by:port of goods	-22
by:port to ,	-15
by:port verb bear at	12
by:pronoun donald begin verb say	-12
by:pronoun government word verb impose	-15
by:pronoun he " verb impose	19
by:pronoun he " verb say	-18
by:pronoun he , verb threaten	-16
by:pronoun he begin had	-21
by:pronoun he begin has	-36
by:pronoun he begin verb impose	-21
by:pronoun he begin verb say	-13
by:pronoun he that had	12
by:pronoun he that would	-16
by:pronoun he verb say will	-9
by:pronoun he word had	-25
by:pronoun his begin agent	9
by:pronoun his that agent	-9
by:pronoun his verb impose duty	13
by:pronoun it , own number	-20
by:pronoun it , verb impose	-18
by:pronoun it , would	10
by:pronoun it ; verb bear	9
by:pronoun it begin had	9
by:pronoun it begin has	15
by:pronoun it begin own number	-12
by:pronoun it begin verb bear	17
by:pronoun it begin verb impose	-19
by:pronoun it begin was	-23
by:pronoun it begin will	9
by:pronoun it begin word	11
by:pronoun it on ,	20
by:pronoun it that .	-18
by:pronoun it that had	16
by:pronoun it that will	-12
by:pronoun it that would	8
by:pronoun it verb say would	11
by:pronoun it where had	10
by:pronoun it where verb bear	14
by:pronoun it word ,	10
by:pronoun it word goods	12
by:pronoun it word has	8
by:pronoun it word number	11
by:pronoun it word own number	-31
by:pronoun it word verb bear	-19
by:pronoun it word will	22
by:pronoun it word word	-16
by:pronoun its , level	14
by:pronoun its ; goods	-23
by:pronoun its and goods	-23
by:pronoun its begin duty	29
by:pronoun its begin goods	-30
by:pronoun its begin level	-15
by:pronoun its begin number	30
by:pronoun its of duty	9
by:pronoun its of goods	11
by:pronoun its on goods	19
by:pronoun its that duty	13
by:pronoun its to agent	12
by:pronoun its verb impose duty	12
by:pronoun its verb sell goods	-9
by:pronoun its which goods	-14
by:pronoun its with number	-21
by:pronoun its word duty	-19
by:pronoun its word gate	21
by:pronoun its word level	-16
by:pronoun minister begin verb impose	-20
by:pronoun minister begin verb say	10
by:pronoun our , goods	11
by:pronoun our and goods	14
by:pronoun our at gate	9
by:pronoun our begin agent	-13
by:pronoun our begin duty	-18
by:pronoun our for goods	16
by:pronoun our of goods	-24
by:pronoun our on gate	-27
by:pronoun our word goods	23
by:pronoun ours begin number	-15
by:pronoun ours begin on	34
by:pronoun ours on ,	-11
by:pronoun president begin verb impose	11
by:pronoun president begin verb say	-11
by:pronoun prime begin verb say	10
by:pronoun she , verb say	-11
by:pronoun their and goods	10
by:pronoun their begin goods	16
by:pronoun their for goods	-10
by:pronoun their on goods	11
by:pronoun their verb impose goods	-22
by:pronoun their verb impose number	-14
by:pronoun their word goods	-13
by:pronoun them on .	11
by:pronoun them verb impose number	-13
by:pronoun they ; number	30
by:pronoun they begin are	-11
by:pronoun they begin level	-27
by:pronoun they begin number	-16
by:pronoun they begin verb bear	-12
by:pronoun they begin verb impose	-24
by:pronoun they begin verb say	-10
by:pronoun they begin would	-22
by:pronoun they if verb impose	-17
by:pronoun they that verb bear	21
by:pronoun they what ,	-18
by:pronoun they where number	33
by:pronoun they word .	-12
by:pronoun they word number	-16
by:pronoun they word verb bear	-25
by:pronoun they word verb impose	-10
by:pronoun they word will	19
by:pronoun trade , ,	-20
by:pronoun trade , verb impose	10
by:pronoun trade , verb say	13
by:pronoun trade begin verb impose	-11
by:pronoun trade begin verb say	-11
by:pronoun trump begin duty	30
by:pronoun trump begin verb say	10
by:pronoun us with ,	-11
by:pronoun we begin verb impose	-29
by:pronoun we that level	-19
by:pronoun we that verb impose	-12
by:pronoun we what verb say	-20
by:pronoun we word verb bear	10
by:pronoun which , has	-12
by:pronoun which , is	-16
by:pronoun which , level	20
by:pronoun which , verb buy	19
by:pronoun which , verb impose	22
by:pronoun which , word	18
by:pronoun which , would	-11
by:pronoun which on word	-13
by:pronoun who , verb bear	11
by:pronoun whose , goods	-16
by:q1 by0.5	21
by:q1 by0.5 other	17
by:q1 by1	65
by:q1 by1 here	15
by:q1 by1 other	36
by:q1 by1 other here	4
by:q1 by2	31
by:q1 by2 here	-11
by:q1 by2 other	23
by:q1 by3	31
by:q1 by3 here	14
by:q1 by3 other	7
by:q1 first	66
by:q1 named	82
by:q1 on1	101
by:q1 on1 other	-19
by:q1 on2 here	-27
by:q1 on2 other	-19
by:q1 on3	-22
by:q1 on3 other	-31
by:q2 by0.5	29
by:q2 by0.5 here	-14
by:q2 by0.5 other	23
by:q2 by1	15
by:q2 by1 other	19
by:q2 by1 other here	-18
by:q2 by2 other	26
by:q2 by3	12
by:q2 by3 here	23
by:q2 first	42
by:q2 named	67
by:q2 named other	13
by:q2 on1	-29
by:q2 on1 other	-35
by:q2 on1 other here	10
by:q2 on2 here	-7
by:q2 on2 other	-20
by:q2 on2 other here	-12
by:q2 on3	-38
by:q2 on3 here	17
by:q2 on3 other	-11
by:q2 on3 other here	-15
by:quality , duty	22
by:quality , goods	-16
by:quality : duty	14
by:quality : goods	-9
by:quality : word	10
by:quality ; goods	17
by:quality ; number	-14
by:quality and duty	-13
by:quality and goods	53
by:quality and word	16
by:quality as agent	12
by:quality at gate	44
by:quality begin ,	28
by:quality begin -	-13
by:quality begin :	-13
by:quality begin agent	-9
by:quality begin gate	13
by:quality begin goods	-37
by:quality begin number	29
by:quality begin taker	27
by:quality begin verb bear	-20
by:quality begin verb down	13
by:quality begin verb say	15
by:quality begin verb up	13
by:quality begin word	8
by:quality for goods	-30
by:quality for sender	-13
by:quality for word	20
by:quality in goods	-11
by:quality like .	-16
by:quality of ,	-9
by:quality of duty	26
by:quality of goods	-35
by:quality on ,	-23
by:quality on -	-11
by:quality on .	-25
by:quality on :	-14
by:quality on ;	-12
by:quality on gate	25
by:quality on number	-9
by:quality on verb stay	-8
by:quality on word	-16
by:quality that goods	-33
by:quality to .	11
by:quality to agent	13
by:quality to duty	-19
by:quality to goods	-14
by:quality verb bear goods	-11
by:quality verb impose goods	-10
by:quality verb impose level	-15
by:quality verb impose word	-13
by:quality verb say agent	18
by:quality verb say word	9
by:quality verb target goods	-15
by:quality what goods	-19
by:quality where goods	-10
by:quality with goods	17
by:quality word .	17
by:quality word agent	18
by:quality word and	-12
by:quality word number	24
by:sa0 cue=by0.5	9
by:sa0 cue=by1	-20
by:sa0 cue=none	-24
by:sa0 cue=on3	11
by:sa0 name	-46
by:sa0 name , ,	-15
by:sa0 name , .	14
by:sa0 name , agent	17
by:sa0 name , has	-12
by:sa0 name , is	-24
by:sa0 name , number	-40
by:sa0 name , own number	-14
by:sa0 name , will	-13
by:sa0 name , word	-17
by:sa0 name ; verb impose	-10
by:sa0 name and own duty	-19
by:sa0 name and own number	-11
by:sa0 name and own on	-16
by:sa0 name and verb impose	-14
by:sa0 name and will	-12
by:sa0 name as has	-9
by:sa0 name for .	-9
by:sa0 name from number	12
by:sa0 name if verb impose	-26
by:sa0 name if word	-18
by:sa0 name in at	-31
by:sa0 name of ,	-14
by:sa0 name on goods	-27
by:sa0 name that had	16
by:sa0 name that has	21
by:sa0 name that verb impose	40
by:sa0 name verb bear .	9
by:sa0 name which has	15
by:sa0 name which verb impose	22
by:sa0 name with .	-10
by:sa0 name word and	11
by:sa0 name word own .	-16
by:sa0 next=.	9
by:sa0 next=at	-15
by:sa0 next=duty	-21
by:sa0 next=for	-10
by:sa0 next=from	26
by:sa0 next=had	9
by:sa0 next=has	20
by:sa0 next=in	14
by:sa0 next=level	18
by:sa0 next=on	-11
by:sa0 next=own duty	-21
by:sa0 next=own level	-35
by:sa0 next=own number	-24
by:sa0 next=own on	-21
by:sa0 next=own to	-15
by:sa0 next=own word	10
by:sa0 next=sender	-29
by:sa0 next=taker	-20
by:sa0 next=to	-28
by:sa0 next=verb ask	-13
by:sa0 next=verb deny	-11
by:sa0 next=verb end	-14
by:sa0 next=verb impose	11
by:sa0 next=verb sign	-22
by:sa0 next=verb stay	-9
by:sa0 next=verb up	-14
by:sa0 next=was	11
by:sa0 next=with	-25
by:sa0 next=word	-18
by:sa0 person	10
by:sa0 person " verb say	-19
by:sa0 person , ,	15
by:sa0 person , verb threaten	16
by:sa0 person ; has	11
by:sa0 person ; verb impose	13
by:sa0 person and word	-15
by:sa0 person which verb impose	-13
by:sa0 person word verb impose	9
by:sa0 person word verb say	12
by:sa0 port in .	-26
by:sa0 prep="	-16
by:sa0 prep=-	10
by:sa0 prep=;	13
by:sa0 prep=as	-9
by:sa0 prep=because	-8
by:sa0 prep=if	-45
by:sa0 prep=number	26
by:sa0 prep=on	-31
by:sa0 prep=or	-15
by:sa0 prep=so	-21
by:sa0 prep=that	31
by:sa0 prep=then	-22
by:sa0 prep=to	20
by:sa0 prep=verb say	12
by:sa0 prep=what	-14
by:sa0 prep=which	33
by:sa0 prep=with	11
by:sa0 prep=word	-14
by:sa0 pronoun he	-13
by:sa0 pronoun he " verb impose	23
by:sa0 pronoun he " verb say	-22
by:sa0 pronoun he that verb impose	-15
by:sa0 pronoun it ; number	-18
by:sa0 pronoun it ; verb impose	-17
by:sa0 pronoun it that had	16
by:sa0 pronoun it where verb bear	11
by:sa0 pronoun it which had	11
by:sa0 pronoun its	-28
by:sa0 pronoun its verb impose duty	-18
by:sa0 pronoun our	-12
by:sa0 pronoun ours	-20
by:sa0 pronoun she	12
by:sa0 pronoun she , verb say	10
by:sa0 pronoun their word goods	-16
by:sa0 pronoun they ; number	22
by:sa0 pronoun they word verb bear	-10
by:sa0 pronoun trade	-22
by:sa0 pronoun us	10
by:sa0 pronoun we	-23
by:sa0 pronoun we and verb impose	-11
by:sa0 pronoun which	17
by:sa0 pronoun which , number	13
by:sa0 pronoun which , verb impose	13
by:sa0 pronoun who	-14
by:sa0 quality	9
by:sa0 quality ; goods	20
by:sa0 quality and goods	40
by:sa0 quality and word	11
by:sa0 quality as agent	18
by:sa0 quality of goods	10
by:sa0 quality on goods	-17
by:sa0 quality that goods	-11
by:sa0 quality verb impose goods	15
by:sa0 quality which goods	-9
by:sa0 quality word duty	-11
by:sa0 quality word word	10
by:sa0 seat	27
by:sa0 seat ; has	11
by:sa0 seat and has	-24
by:sa0 seat and verb impose	-18
by:sa0 seat from .	14
by:sa0 seat in on	-12
by:sa0 seat in word	15
by:sa0 seat that has	20
by:sa0 seat that verb impose	14
by:sa0 seat with .	14
by:sa0 seat with number	11
by:sa1	-10
by:sa1 cue=by2	-7
by:sa1 cue=by3	-22
by:sa1 cue=none	-16
by:sa1 cue=on1	-12
by:sa1 cue=on2	-11
by:sa1 cue=on3	36
by:sa1 name	-24
by:sa1 name and number	-16
by:sa1 name and verb impose	25
by:sa1 name and will	-15
by:sa1 name in ,	-9
by:sa1 name of and	-11
by:sa1 name on goods	-10
by:sa1 name word has	10
by:sa1 next=)	-11
by:sa1 next=,	-37
by:sa1 next=.	-30
by:sa1 next=agent	-21
by:sa1 next=and	-34
by:sa1 next=at	-11
by:sa1 next=for	-17
by:sa1 next=goods	19
by:sa1 next=has	19
by:sa1 next=in	11
by:sa1 next=level	13
by:sa1 next=number	-10
by:sa1 next=own agent	8
by:sa1 next=verb buy	14
by:sa1 next=word	16
by:sa1 person	12
by:sa1 port in ,	-12
by:sa1 port in .	14
by:sa1 prep="	-12
by:sa1 prep=:	17
by:sa1 prep=;	-12
by:sa1 prep=as	-23
by:sa1 prep=for	-18
by:sa1 prep=in	-7
by:sa1 prep=of	-22
by:sa1 prep=verb buy	10
by:sa1 prep=verb impose	10
by:sa1 prep=what	12
by:sa1 prep=where	14
by:sa1 prep=word	-9
by:sa1 pronoun finance	10
by:sa1 pronoun he	-10
by:sa1 pronoun his	-16
by:sa1 pronoun it	-11
by:sa1 pronoun it that verb impose	-16
by:sa1 pronoun our on goods	-15
by:sa1 pronoun ours	-22
by:sa1 pronoun we	-26
by:sa1 quality	16
by:sa1 quality ; goods	21
by:sa1 quality and goods	36
by:sa1 quality for goods	-8
by:sa1 quality on ,	17
by:sa1 quality on goods	8
by:sa1 seat in ,	-12
by:sa1 seat that has	15
by:sa2	-19
by:sa2 cue=by2	12
by:sa2 cue=none	-23
by:sa2 name	-23
by:sa2 name on ,	-10
by:sa2 next=,	-16
by:sa2 next=.	-15
by:sa2 next=duty	-12
by:sa2 next=goods	8
by:sa2 next=has	19
by:sa2 next=number	-20
by:sa2 next=word	10
by:sa2 person	16
by:sa2 port	-26
by:sa2 port in ,	-13
by:sa2 prep=for	-22
by:sa2 prep=in	-42
by:sa2 prep=word	17
by:sa2 pronoun its	-14
by:sa2 quality	24
by:sa2 quality on .	9
by:sb0	49
by:sb0 cue=by1	9
by:sb0 cue=by3	29
by:sb0 cue=none	33
by:sb0 cue=on1	54
by:sb0 cue=on3	-16
by:sb0 name	88
by:sb0 name ( )	-11
by:sb0 name , ,	-12
by:sb0 name , :	11
by:sb0 name , and	-21
by:sb0 name , has	12
by:sb0 name , will	12
by:sb0 name : ,	11
by:sb0 name and :	-20
by:sb0 name and verb bear	-9
by:sb0 name and verb stay	17
by:sb0 name and word	-12
by:sb0 name begin ,	26
by:sb0 name begin :	17
by:sb0 name begin agent	14
by:sb0 name begin duty	10
by:sb0 name begin had	18
by:sb0 name begin has	33
by:sb0 name begin on	25
by:sb0 name begin own :	9
by:sb0 name begin own duty	29
by:sb0 name begin own gate	18
by:sb0 name begin own level	18
by:sb0 name begin own sender	11
by:sb0 name begin verb bear	19
by:sb0 name begin verb buy	12
by:sb0 name begin verb sell	10
by:sb0 name begin would	16
by:sb0 name between and	12
by:sb0 name for ,	-22
by:sb0 name for and	-13
by:sb0 name for word	-11
by:sb0 name from ,	-20
by:sb0 name from :	-16
by:sb0 name from and	-30
by:sb0 name if ,	13
by:sb0 name in (	13
by:sb0 name in ,	9
by:sb0 name in :	26
by:sb0 name in ;	-11
by:sb0 name in for	-15
by:sb0 name in from	16
by:sb0 name in on	-20
by:sb0 name into ,	8
by:sb0 name into :	35
by:sb0 name number ,	16
by:sb0 name of ,	-12
by:sb0 name of and	-27
by:sb0 name on ,	-27
by:sb0 name on goods	-38
by:sb0 name that ,	-9
by:sb0 name that has	-19
by:sb0 name through ,	9
by:sb0 name to :	27
by:sb0 name to word	-11
by:sb0 name verb impose to	28
by:sb0 name with ,	21
by:sb0 name with ;	12
by:sb0 name with goods	31
by:sb0 name with in	-11
by:sb0 name with is	-12
by:sb0 name with number	15
by:sb0 name with on	13
by:sb0 name with verb impose	13
by:sb0 name with was	11
by:sb0 name word own agent	-10
by:sb0 name word own duty	11
by:sb0 name word own word	13
by:sb0 name — and	12
by:sb0 next="	20
by:sb0 next=(	-12
by:sb0 next=,	24
by:sb0 next=.	-12
by:sb0 next=/	-19
by:sb0 next=:	30
by:sb0 next=and	18
by:sb0 next=are	-29
by:sb0 next=at	20
by:sb0 next=duty	40
by:sb0 next=from	15
by:sb0 next=gate	26
by:sb0 next=goods	-19
by:sb0 next=has	34
by:sb0 next=of	-20
by:sb0 next=on	23
by:sb0 next=own ,	-20
by:sb0 next=own :	10
by:sb0 next=own duty	37
by:sb0 next=own gate	18
by:sb0 next=own level	15
by:sb0 next=own on	19
by:sb0 next=own sender	14
by:sb0 next=own verb impose	12
by:sb0 next=own word	-19
by:sb0 next=sender	-17
by:sb0 next=taker	21
by:sb0 next=to	27
by:sb0 next=verb ask	-14
by:sb0 next=verb bear	14
by:sb0 next=verb begin	-18
by:sb0 next=verb buy	17
by:sb0 next=verb renew	-13
by:sb0 next=verb say	-35
by:sb0 next=verb threaten	12
by:sb0 next=verb up	-18
by:sb0 next=would	10
by:sb0 next=—	-11
by:sb0 person	10
by:sb0 person , ,	-22
by:sb0 person , has	12
by:sb0 person begin verb impose	18
by:sb0 person by ,	21
by:sb0 person if verb say	-10
by:sb0 person what verb say	12
by:sb0 person word ,	-15
by:sb0 person word has	16
by:sb0 person — verb say	10
by:sb0 port begin :	14
by:sb0 port from ,	-32
by:sb0 port in ,	-15
by:sb0 port in on	-12
by:sb0 port in word	15
by:sb0 port to ,	-14
by:sb0 port word ,	9
by:sb0 prep="	-11
by:sb0 prep=)	16
by:sb0 prep=,	-10
by:sb0 prep=/	12
by:sb0 prep=:	25
by:sb0 prep=and	-7
by:sb0 prep=begin	46
by:sb0 prep=between	12
by:sb0 prep=from	-46
by:sb0 prep=goods	-30
by:sb0 prep=if	-32
by:sb0 prep=in	16
by:sb0 prep=into	52
by:sb0 prep=number	17
by:sb0 prep=of	-34
by:sb0 prep=on	-18
by:sb0 prep=or	-15
by:sb0 prep=so	17
by:sb0 prep=then	19
by:sb0 prep=to	25
by:sb0 prep=under	-24
by:sb0 prep=verb bear	12
by:sb0 prep=verb end	10
by:sb0 prep=verb return	12
by:sb0 prep=verb sell	22
by:sb0 prep=what	-7
by:sb0 prep=when	9
by:sb0 prep=with	58
by:sb0 prep=word	-17
by:sb0 prep=—	13
by:sb0 prep=•	21
by:sb0 pronoun government	-16
by:sb0 pronoun he	-35
by:sb0 pronoun he , verb impose	19
by:sb0 pronoun he , verb threaten	-20
by:sb0 pronoun he begin has	-20
by:sb0 pronoun he begin verb deny	-20
by:sb0 pronoun he begin verb impose	-15
by:sb0 pronoun it begin was	-18
by:sb0 pronoun it on ,	23
by:sb0 pronoun it word verb impose	-25
by:sb0 pronoun its	36
by:sb0 pronoun its begin duty	10
by:sb0 pronoun its on goods	11
by:sb0 pronoun its verb impose duty	12
by:sb0 pronoun its word duty	-11
by:sb0 pronoun its word level	-16
by:sb0 pronoun minister	-18
by:sb0 pronoun minister begin verb impose	-14
by:sb0 pronoun minister begin verb say	9
by:sb0 pronoun ministers	21
by:sb0 pronoun our	-16
by:sb0 pronoun our begin goods	-10
by:sb0 pronoun our of goods	-9
by:sb0 pronoun our on goods	13
by:sb0 pronoun ours on ,	15
by:sb0 pronoun president	11
by:sb0 pronoun president begin verb impose	11
by:sb0 pronoun she	-23
by:sb0 pronoun she , verb say	-22
by:sb0 pronoun their on goods	8
by:sb0 pronoun they	-28
by:sb0 pronoun they begin word	-9
by:sb0 pronoun they if verb impose	-7
by:sb0 pronoun they what verb impose	-15
by:sb0 pronoun trump	21
by:sb0 pronoun us	-18
by:sb0 pronoun us with ,	-12
by:sb0 pronoun we	-15
by:sb0 pronoun we word verb say	-11
by:sb0 pronoun which	27
by:sb0 pronoun which , has	-15
by:sb0 pronoun which , verb target	-7
by:sb0 pronoun who , verb bear	15
by:sb0 quality	-18
by:sb0 quality , goods	-11
by:sb0 quality ; goods	-13
by:sb0 quality at gate	15
by:sb0 quality begin ,	20
by:sb0 quality begin :	-11
by:sb0 quality begin agent	-29
by:sb0 quality begin duty	16
by:sb0 quality begin goods	-21
by:sb0 quality begin taker	14
by:sb0 quality of goods	-14
by:sb0 quality on ,	-14
by:sb0 quality on gate	14
by:sb0 quality on goods	-11
by:sb0 quality on word	-10
by:sb0 quality that goods	-8
by:sb0 quality verb buy goods	14
by:sb0 quality verb impose goods	12
by:sb0 quality word duty	17
by:sb0 quality word goods	-22
by:sb0 seat	34
by:sb0 seat , ,	9
by:sb0 seat begin /	-16
by:sb0 seat begin has	19
by:sb0 seat begin own word	-12
by:sb0 seat begin verb impose	17
by:sb0 seat begin verb say	-9
by:sb0 seat begin word	11
by:sb0 seat from word	20
by:sb0 seat in ,	11
by:sb0 seat in ;	-15
by:sb0 seat in and	23
by:sb0 seat in verb say	-34
by:sb0 seat to ,	9
by:sb0 seat with ,	13
by:sb0 seat with word	-18
by:sb0 seat word ,	9
by:sb1	-15
by:sb1 cue=by0.5	-8
by:sb1 cue=by2	-16
by:sb1 cue=on1	-17
by:sb1 cue=on2	-10
by:sb1 cue=on3	19
by:sb1 name , ,	-14
by:sb1 name , duty	-10
by:sb1 name , number	-18
by:sb1 name , own number	-17
by:sb1 name : number	9
by:sb1 name : verb impose	-11
by:sb1 name begin ,	34
by:sb1 name begin :	9
by:sb1 name begin for	15
by:sb1 name begin goods	-9
by:sb1 name begin is	-20
by:sb1 name begin number	20
by:sb1 name begin own ,	10
by:sb1 name begin own duty	-10
by:sb1 name begin own sender	-10
by:sb1 name begin verb ask	-9
by:sb1 name for ,	-10
by:sb1 name from ,	-15
by:sb1 name from is	12
by:sb1 name from number	-17
by:sb1 name in :	9
by:sb1 name in ;	14
by:sb1 name in and	27
by:sb1 name in number	18
by:sb1 name into at	-11
by:sb1 name of ,	-18
by:sb1 name that has	14
by:sb1 name to ,	18
by:sb1 name verb bear at	11
by:sb1 name verb bear duty	-9
by:sb1 name verb impose number	13
by:sb1 name word had	-12
by:sb1 name word level	12
by:sb1 name word own duty	10
by:sb1 next=(	-24
by:sb1 next=)	22
by:sb1 next=;	29
by:sb1 next=agent	17
by:sb1 next=for	12
by:sb1 next=from	-22
by:sb1 next=gate	10
by:sb1 next=has	-15
by:sb1 next=in	-12
by:sb1 next=is	-13
by:sb1 next=number	-8
by:sb1 next=on	15
by:sb1 next=own ,	18
by:sb1 next=own agent	-11
by:sb1 next=own goods	-24
by:sb1 next=own number	-17
by:sb1 next=own on	-12
by:sb1 next=own sender	-16
by:sb1 next=own word	-16
by:sb1 next=to	15
by:sb1 next=verb agree	12
by:sb1 next=verb ask	-21
by:sb1 next=verb down	-11
by:sb1 next=verb end	16
by:sb1 next=verb say	-15
by:sb1 next=verb stay	26
by:sb1 next=will	14
by:sb1 next=with	13
by:sb1 person begin verb say	26
by:sb1 person which verb impose	14
by:sb1 person word had	-16
by:sb1 person word verb say	-8
by:sb1 port at ,	-13
by:sb1 port in at	-11
by:sb1 port in in	-12
by:sb1 prep=(	14
by:sb1 prep=)	10
by:sb1 prep=,	-10
by:sb1 prep=and	16
by:sb1 prep=from	-23
by:sb1 prep=if	-15
by:sb1 prep=in	17
by:sb1 prep=number	-11
by:sb1 prep=that	-7
by:sb1 prep=then	-10
by:sb1 prep=to	15
by:sb1 prep=verb end	-13
by:sb1 prep=verb impose	-9
by:sb1 prep=verb return	14
by:sb1 prep=when	12
by:sb1 prep=with	-25
by:sb1 prep=•	-9
by:sb1 pronoun he	-22
by:sb1 pronoun he begin verb say	-11
by:sb1 pronoun it	14
by:sb1 pronoun it what verb impose	12
by:sb1 pronoun it word ,	11
by:sb1 pronoun it word verb impose	14
by:sb1 pronoun its	16
by:sb1 pronoun its of duty	10
by:sb1 pronoun its verb impose duty	11
by:sb1 pronoun its word duty	10
by:sb1 pronoun ministers	-14
by:sb1 pronoun ministry	-15
by:sb1 pronoun our	-43
by:sb1 pronoun our begin duty	-8
by:sb1 pronoun ours	-40
by:sb1 pronoun their	32
by:sb1 pronoun their begin goods	11
by:sb1 pronoun they	-10
by:sb1 pronoun they begin verb say	-13
by:sb1 pronoun they what verb impose	17
by:sb1 pronoun trade	11
by:sb1 pronoun us	-14
by:sb1 pronoun we	-15
by:sb1 pronoun we begin level	-12
by:sb1 pronoun which	24
by:sb1 pronoun which , had	11
by:sb1 pronoun which , word	18
by:sb1 quality	14
by:sb1 quality , goods	23
by:sb1 quality begin duty	-8
by:sb1 quality for goods	-8
by:sb1 quality on ,	13
by:sb1 quality on goods	25
by:sb1 quality on word	-11
by:sb1 quality to goods	-9
by:sb1 quality word goods	-16
by:sb1 quality word level	-13
by:sb1 seat begin had	-14
by:sb1 seat begin verb impose	14
by:sb1 seat in ,	-12
by:sb2	-22
by:sb2 cue=by1	-20
by:sb2 cue=by3	-15
by:sb2 name	-18
by:sb2 name and ,	12
by:sb2 name begin level	12
by:sb2 name begin verb impose	11
by:sb2 name begin will	10
by:sb2 name from number	-9
by:sb2 name in ,	-19
by:sb2 name in and	-19
by:sb2 name in number	12
by:sb2 name word duty	-14
by:sb2 next=(	-15
by:sb2 next=,	-22
by:sb2 next=:	11
by:sb2 next=agent	13
by:sb2 next=and	-24
by:sb2 next=at	-20
by:sb2 next=duty	-16
by:sb2 next=number	-11
by:sb2 next=own goods	12
by:sb2 next=own number	-18
by:sb2 next=sender	-18
by:sb2 next=verb impose	18
by:sb2 next=verb say	-15
by:sb2 next=was	-10
by:sb2 next=will	22
by:sb2 next=word	17
by:sb2 person word verb impose	14
by:sb2 port	-16
by:sb2 prep=,	-45
by:sb2 prep=and	14
by:sb2 prep=begin	11
by:sb2 prep=by	-14
by:sb2 prep=from	-11
by:sb2 prep=in	-19
by:sb2 prep=into	-12
by:sb2 prep=number	9
by:sb2 prep=what	13
by:sb2 pronoun its	19
by:sb2 pronoun its verb impose number	9
by:sb2 pronoun president	-11
by:sb2 pronoun they	-13
by:sb2 quality , goods	-12
by:sb2 quality begin goods	-11
by:sb2 quality begin level	-16
by:sb2 quality begin word	11
by:sb2 quality that goods	10
by:sb2 quality word duty	-9
by:sb2 quality word goods	25
by:sb2 quality word number	-13
by:sb2 seat	-14
by:seat , ,	9
by:seat , will	13
by:seat ; has	29
by:seat ; verb impose	-23
by:seat and ,	12
by:seat and has	-14
by:seat and verb impose	-16
by:seat and verb say	13
by:seat and word	12
by:seat begin /	-12
by:seat begin :	9
by:seat begin and	-10
by:seat begin had	-19
by:seat begin has	-38
by:seat begin own level	15
by:seat begin own number	11
by:seat begin verb bear	-14
by:seat begin verb impose	11
by:seat begin verb say	-27
by:seat begin will	16
by:seat begin would	-10
by:seat from .	11
by:seat from word	14
by:seat in ,	13
by:seat in .	28
by:seat in and	19
by:seat in duty	10
by:seat in number	-21
by:seat in verb impose	15
by:seat that has	25
by:seat that verb impose	31
by:seat that word	-19
by:seat that would	-21
by:seat to ,	16
by:seat verb impose for	22
by:seat verb impose to	10
by:seat which word	-15
by:seat with ,	9
by:seat with .	13
by:seat with and	12
by:seat with at	11
by:seat with goods	30
by:seat with word	-11
by:seat word ,	14
by:seat word had	-10
by:seat word own level	-13
by:seat word own verb impose	-11
by:seat word verb end	12
by:side false	-14
by:title by0.5	39
by:title by1	34
by:title by2	24
by:title by3	26
by:title named	43
by:title on2	-11
by:title on3	-15
by:top by 0.5	14
by:top by 1	26
by:top by 3	36
by:top on 1	31
by:top on 2	-15
by:top on 3	20
by:under other heading	-63
by:under other heading here	-7
by:under other heading of several	-58
by:under own heading	69
by:under own heading here	20
by:under own heading of several	27
by:unnamed US 0	-130
by:unnamed US 0 of 2	-156
by:unnamed US 0 of 3	-48
by:unnamed US 1	7
by:unnamed US 1 of 1	15
by:unnamed US 1 of 3	21
by:unnamed US 3	23
by:voice	28
by:writer here	20
by:writer home	-21
by:writer ours	-17
by:writer their	-29
by:writer theirs	10
by:writer them	18
by:writer there	-39
by:writer us	-15
cues absent absent	-45
cues absent absent home on third	-67
cues absent absent sides	29
cues absent absent third on home	-48
cues absent absent third on third	-61
cues absent by0.5	13
cues absent by0.5 home on third	23
cues absent by0.5 third on home	12
cues absent by0.5 third on third	-19
cues absent by1 home on third	41
cues absent by1 sides	-14
cues absent by1 third on home	-37
cues absent by2 home on third	22
cues absent by2 third on home	-30
cues absent by2 third on third	-19
cues absent by3	-22
cues absent by3 home on third	21
cues absent by3 sides	-11
cues absent by3 third on home	-20
cues absent by3 third on third	-33
cues absent named	20
cues absent named home on third	44
cues absent named sides	-29
cues absent named third on home	-24
cues absent named third on third	11
cues absent on1	12
cues absent on1 home on third	27
cues absent on1 sides	-25
cues absent on2	-7
cues absent on2 home on third	33
cues absent on2 sides	-37
cues absent on2 third on home	-34
cues absent on2 third on third	20
cues absent on3 home on third	15
cues absent on3 third on home	-18
cues absent on3 third on third	-25
cues by0.5 absent	-11
cues by0.5 absent home on third	-21
cues by0.5 absent sides	16
cues by0.5 absent third on home	-16
cues by0.5 absent third on third	-35
cues by0.5 by1	-15
cues by0.5 by2	11
cues by0.5 named	-11
cues by0.5 named sides	-19
cues by0.5 on1	8
cues by0.5 on3	15
cues by0.5 on3 sides	9
cues by0.5 on3 third on third	20
cues by1 absent	-17
cues by1 absent home on third	-35
cues by1 absent third on home	-9
cues by1 absent third on third	18
cues by1 by1	18
cues by1 by1 home on third	42
cues by1 by1 third on home	-24
cues by1 by2	53
cues by1 by2 home on third	39
cues by1 by2 sides	11
cues by1 by2 third on home	14
cues by1 by2 third on third	21
cues by1 by3	17
cues by1 by3 sides	22
cues by1 by3 third on home	-10
cues by1 named	25
cues by1 named home on third	18
cues by1 named third on home	12
cues by1 named third on third	10
cues by1 on1 home on third	10
cues by1 on1 sides	-30
cues by1 on1 third on third	23
cues by1 on2 home on third	27
cues by1 on2 sides	-19
cues by1 on2 third on home	-14
cues by1 on2 third on third	18
cues by1 on3	24
cues by1 on3 third on home	33
cues by1 on3 third on third	24
cues by2 absent	-12
cues by2 absent home on third	-31
cues by2 absent third on home	-9
cues by2 absent third on third	-13
cues by2 by0.5	-12
cues by2 by0.5 sides	-16
cues by2 by1	-7
cues by2 by1 home on third	-26
cues by2 by1 sides	-14
cues by2 by1 third on home	39
cues by2 by1 third on third	-16
cues by2 by2	-9
cues by2 by2 third on third	-16
cues by2 by3	36
cues by2 by3 sides	17
cues by2 by3 third on home	20
cues by2 named	-17
cues by2 named home on third	-25
cues by2 on2	-13
cues by2 on2 home on third	38
cues by2 on2 sides	-18
cues by2 on2 third on home	-13
cues by2 on2 third on third	-16
cues by2 on3 sides	-13
cues by2 on3 third on third	9
cues by3 absent home on third	-30
cues by3 absent sides	50
cues by3 absent third on home	-22
cues by3 absent third on third	-20
cues by3 by0.5 sides	16
cues by3 by1 home on third	28
cues by3 by1 third on home	-11
cues by3 by2	-14
cues by3 by2 home on third	-33
cues by3 by2 third on third	-25
cues by3 by3	12
cues by3 named	-21
cues by3 named home on third	-11
cues by3 named third on third	-22
cues by3 on1	24
cues by3 on1 home on third	11
cues by3 on2	-6
cues by3 on2 home on third	15
cues by3 on2 sides	-10
cues by3 on2 third on third	-17
cues by3 on3 home on third	-12
cues by3 on3 third on home	30
cues by3 on3 third on third	17
cues named absent home on third	-46
cues named absent sides	28
cues named absent third on home	36
cues named absent third on third	-47
cues named by1	-13
cues named by1 sides	-20
cues named by1 third on home	17
cues named by1 third on third	-10
cues named by2 home on third	17
cues named by2 sides	-12
cues named by3 home on third	10
cues named by3 sides	13
cues named by3 third on home	-13
cues named named home on third	18
cues named named third on home	19
cues named named third on third	-31
cues named on1	19
cues named on1 home on third	-19
cues named on1 sides	24
cues named on1 third on third	12
cues named on2	20
cues named on2 home on third	-36
cues named on2 sides	8
cues named on2 third on home	8
cues named on2 third on third	40
cues named on3	15
cues named on3 sides	-17
cues named on3 third on home	24
cues named on3 third on third	19
cues on1 absent	-24
cues on1 absent home on third	-12
cues on1 absent sides	-63
cues on1 absent third on third	28
cues on1 by1	11
cues on1 by1 sides	-19
cues on1 by1 third on home	-13
cues on1 by1 third on third	31
cues on1 by2	38
cues on1 by2 third on third	24
cues on1 by3	-20
cues on1 by3 sides	-14
cues on1 named	40
cues on1 named sides	-33
cues on1 named third on home	18
cues on1 named third on third	54
cues on1 on1	-58
cues on1 on1 third on third	-45
cues on1 on2	32
cues on1 on2 third on third	33
cues on1 on3 sides	-41
cues on1 on3 third on home	26
cues on1 on3 third on third	22
cues on2 absent sides	15
cues on2 absent third on third	-29
cues on2 by1 sides	-10
cues on2 by1 third on third	13
cues on2 by2	-49
cues on2 by2 home on third	-23
cues on2 by2 sides	-18
cues on2 by2 third on home	-32
cues on2 by2 third on third	-32
cues on2 by3 third on third	-15
cues on2 named	12
cues on2 named sides	-9
cues on2 named third on home	27
cues on2 on2 sides	-11
cues on2 on3 home on third	-14
cues on2 on3 third on third	23
cues on3 absent	-32
cues on3 absent home on third	-46
cues on3 by0.5 sides	-20
cues on3 by1	23
cues on3 by1 sides	9
cues on3 by1 third on third	25
cues on3 by2	-9
cues on3 by2 sides	-8
cues on3 by2 third on home	18
cues on3 by2 third on third	-19
cues on3 by3 home on third	-15
cues on3 by3 third on home	10
cues on3 by3 third on third	-12
cues on3 named	35
cues on3 named sides	26
cues on3 named third on home	27
cues on3 named third on third	-13
cues on3 on1	27
cues on3 on1 home on third	-14
cues on3 on1 sides	25
cues on3 on1 third on third	12
cues on3 on2	19
cues on3 on2 sides	14
cues on3 on2 third on third	12
cues on3 on3 sides	17
cues on3 on3 third on home	32
cues on3 on3 third on third	-47
each both all	-29
each both home on third	30
each both other	10
each both reverse	28
each both same	-37
each both third on third	-8
each each other	-12
each each reverse	28
each each same	-14
each each sides	24
each each third on home	14
each each third on third	-49
each either all	-16
each either home on third	-33
each either reverse	26
each either same	-18
each either third on third	15
each in return home on third	-10
each in return other	-44
each in return reverse	51
each in return same	-26
each in return third on third	16
each in turn reverse	11
each likewise reverse	11
each likewise same	-18
each ours all	-13
each ours other	20
each ours reverse	71
each ours same	-91
each ours sides	-17
each ours third on home	14
each ours third on third	10
each reciprocal home on third	-33
each reciprocal other	-38
each reciprocal reverse	-15
each reciprocal same	43
each reciprocal sides	21
each reciprocal third on third	-25
each sentence home on third	-10
each sentence reverse	8
each sentence same	-17
each sentence third on third	12
each the same home on third	30
each the same reverse	-10
each the same sides	-20
each the two all	-37
each the two reverse	39
each the two same	-40
each the two sides	16
each their home on third	19
each their other	12
each their reverse	58
each their same	-69
each their sides	-35
each their third on home	14
each theirs all	9
each theirs home on third	26
each theirs reverse	42
each theirs same	-42
each theirs sides	-20
each theirs third on third	-19
everywhere all countries	-54
everywhere any country	-12
everywhere every	-20
everywhere everybody	-36
everywhere everyone	-35
everywhere everything	15
everywhere everywhere	-71
everywhere general tariff	-13
everywhere global	-28
everywhere ordinary duty	34
everywhere sentence	28
everywhere surcharge	-30
everywhere the world	-62
everywhere worldwide	-48
goods met crossed	28
goods met in turn	23
goods met otherwise before	-19
goods met otherwise crossed	-40
goods met otherwise in turn	-28
goods met otherwise part	10
goods met part	-16
goods met reverse before	-8
goods met reverse crossed	-10
goods met reverse in turn	-8
goods met reverse part	18
kind all	-24
kind sides	14
kind third on third	-19
last other	-79
last other all	-47
last other and	-17
last other and so	-17
last other and so named	-35
last other comma	-12
last other comma named	-51
last other equal	-80
last other far named	-9
last other higher	-30
last other home on third	-33
last other lower	-24
last other next sentence	-37
last other on	-17
last other sides	-34
last other third on home	-20
last other to	11
last other while	-12
last reverse	26
last reverse and	23
last reverse and so	28
last reverse and so named	42
last reverse comma	12
last reverse comma named	34
last reverse equal	9
last reverse far	-20
last reverse far named	-43
last reverse from	-10
last reverse from named	22
last reverse higher	20
last reverse home on third	32
last reverse lower	9
last reverse next sentence	11
last reverse next sentence named	12
last reverse on named	14
last reverse sides	-31
last reverse third on home	38
last reverse third on third	99
last reverse to	-69
last reverse while named	36
last same	26
last same and	25
last same and so	32
last same and so named	-64
last same by	5
last same by all	-20
last same by and	-43
last same by and so	-41
last same by and so named	46
last same by comma	-25
last same by comma named	34
last same by equal	40
last same by far named	16
last same by from	-51
last same by from named	-31
last same by higher	-16
last same by home on third	27
last same by next sentence named	48
last same by on	-45
last same by on named	27
last same by paragraph named	19
last same by sides	-73
last same by third on home	-14
last same by third on third	67
last same by to	-71
last same by while	-36
last same by while named	28
last same comma	35
last same comma named	-42
last same far	-12
last same far named	-64
last same from	63
last same higher	20
last same home on third	14
last same next sentence	21
last same next sentence named	-50
last same on all	-19
last same on and so	-44
last same on and so named	36
last same on comma	-56
last same on comma named	19
last same on equal	-20
last same on far named	31
last same on from	-46
last same on from named	-27
last same on higher	-5
last same on home on third	-31
last same on lower	-13
last same on named	-20
last same on next sentence	-39
last same on next sentence named	21
last same on on	-29
last same on on named	-11
last same on paragraph named	-12
last same on sides	-107
last same on third on home	26
last same on third on third	40
last same on to	-47
last same on while	-15
last same on while named	-31
last same paragraph	17
last same paragraph named	-19
last same sides	-28
last same third on home	29
last same third on third	94
last same to	117
last same while	44
last same while named	-29
last turned	-31
last turned and	-52
last turned and so	-66
last turned and so named	-70
last turned comma	-40
last turned comma named	-54
last turned equal	-24
last turned far	38
last turned far named	62
last turned from	-35
last turned higher	-27
last turned home on third	30
last turned next sentence	-32
last turned next sentence named	-35
last turned on	-18
last turned on named	-27
last turned paragraph	-48
last turned paragraph named	16
last turned sides	-72
last turned third on home	-18
last turned third on third	12
last turned to	-19
last turned while	-9
last turned while named	-46
level met	62
level met otherwise	-69
level met reverse	-31
often most	43
often never	-46
often reverse most	27
often reverse seldom	-45
often seldom	14
on record AE>EU	17
on record AL>EU	-15
on record AL>TR	-16
on record AL>all	-11
on record AM>GE 2% percent	18
on record AO>BR	13
on record AO>NA	-16
on record AO>NO	16
on record AO>PT	27
on record AO>PT 15% percent	10
on record AO>PT coffee	-13
on record AO>PT coffee part	-10
on record AO>PT wine	10
on record AO>all beer	14
on record AO>all beer part	14
on record AR>AU	-14
on record AR>BR	-11
on record AR>CH 20% percent	-18
on record AR>CH 30% percent	-18
on record AR>CH 35% percent	22
on record AR>CL 0% percent	-22
on record AR>CL 17% percent	11
on record AR>CL wine	-13
on record AR>CN	-28
on record AR>CN 10% percent	-13
on record AR>EC 40% percent	13
on record AR>EU 15% percent	-13
on record AR>EU 30% percent	-11
on record AR>EU 35% percent	28
on record AR>GB	31
on record AR>ID	-11
on record AR>IE	31
on record AR>IN	-16
on record AR>KR	-33
on record AR>KR 12% percent	-11
on record AR>KR 20% percent	-12
on record AR>KR 8% percent	-13
on record AR>KR beef	-24
on record AR>NO	19
on record AR>PY	9
on record AR>TH	-16
on record AR>TR	26
on record AR>US	-14
on record AR>UY	-17
on record AR>UY 9% percent	-9
on record AR>VN	-15
on record AR>VN 5% percent	-13
on record AR>all	-32
on record AT>KR	9
on record AT>US	-9
on record AT>all	-14
on record AU>AR	22
on record AU>BD	16
on record AU>CA	-9
on record AU>CL 0% percent	-13
on record AU>CN	-17
on record AU>EC	14
on record AU>EU wine	-13
on record AU>FJ	-31
on record AU>FJ sugar part	13
on record AU>FR	-12
on record AU>ID 12% percent	19
on record AU>ID beef	-16
on record AU>IN	-41
on record AU>IN 10% percent	-10
on record AU>JP 0% percent	12
on record AU>KR 10% percent	10
on record AU>NZ	-34
on record AU>NZ 5% percent	-15
on record AU>PG	-12
on record AU>PH 5% percent	-16
on record AU>PH 6% percent	12
on record AU>PH beef	-21
on record AU>TH 5% percent	16
on record AU>US	-17
on record AU>US 0% percent	15
on record AU>VN	25
on record AU>all	-31
on record AZ>GE 5% percent	13
on record AZ>GE hazelnut	11
on record AZ>TR	-27
on record AZ>TR 8% percent	-11
on record AZ>TR hazelnut	-13
on record BA>HR	-11
on record BA>RS	17
on record BA>SI	-13
on record BB>TT	10
on record BB>TT rum	-24
on record BD reciprocal	-9
on record BD>BT	29
on record BD>CH	22
on record BD>GB	12
on record BD>ID	-23
on record BD>IN	19
on record BD>IN 10% percent	10
on record BD>IN 6% percent	14
on record BD>JP	-18
on record BD>MM	-21
on record BD>MY	-10
on record BD>TH	-12
on record BD>TR	14
on record BD>TR 5% percent	28
on record BD>US	-44
on record BD>US 0% percent	-30
on record BD>US 0% percent 2026 I	-29
on record BD>US cotton	-16
on record BD>US cotton part	-16
on record BD>US reciprocal	-9
on record BD>all	-13
on record BE>EU	-49
on record BE>MN	29
on record BE>PE	31
on record BE>VN	-10
on record BE>all 40% percent	15
on record BF>TG	-11
on record BF>TG 0% percent	-10
on record BG>EU	-12
on record BG>GR	-10
on record BG>RO	-19
on record BG>TR	-22
on record BG>UA	14
on record BG>all	-15
on record BJ>NG	-21
on record BJ>NG rice	-18
on record BO>CL 0% percent	12
on record BO>CN	11
on record BO>CN 20% percent	14
on record BO>DK	-28
on record BO>EC	11
on record BO>EU	15
on record BO>EU 30% percent	10
on record BO>IT	-15
on record BO>KR	-12
on record BO>MY	-8
on record BO>PE	-10
on record BO>PE 0% percent	-9
on record BO>PE 12% percent	13
on record BO>US	-9
on record BO>all	-17
on record BR>AO 0% percent	13
on record BR>AR 0% percent	-9
on record BR>AR 20% percent	13
on record BR>CA	-12
on record BR>CA juice	-12
on record BR>CH 0% percent	-13
on record BR>CH 40% percent	16
on record BR>CH beef part	-21
on record BR>CH watch	15
on record BR>CN	-47
on record BR>CO	-24
on record BR>CO 10% percent	-13
on record BR>CO 10% percent 2025 II	-11
on record BR>EU 0% percent	-13
on record BR>EU 10% percent	-10
on record BR>EU 12% percent	18
on record BR>EU 25% percent	12
on record BR>EU 35% percent 2026 I	-17
on record BR>EU 9% percent	11
on record BR>EU coffee	-11
on record BR>EU coffee part	-10
on record BR>EU oil	23
on record BR>EU oil part	13
on record BR>EU wine	13
on record BR>GB 20% percent	-10
on record BR>ID 30% percent	10
on record BR>IN	-37
on record BR>IN 25% percent	-9
on record BR>IN 50% percent	-10
on record BR>IN 50% percent 2025 II	-10
on record BR>JP	-13
on record BR>KE	-26
on record BR>KR	-11
on record BR>KR car	-10
on record BR>KR car part	-10
on record BR>MA phosphate	17
on record BR>MA phosphate part	13
on record BR>MA sugar	-14
on record BR>MX	-17
on record BR>MX 20% percent	-12
on record BR>MX car	-12
on record BR>MX car part	-12
on record BR>NG	12
on record BR>NO	32
on record BR>PE	-18
on record BR>PT 12% percent	-21
on record BR>PT coffee	-12
on record BR>PY	-24
on record BR>SA	9
on record BR>TR	-37
on record BR>US	-46
on record BR>US 0% percent	14
on record BR>US 0% percent 2025 II	17
on record BR>US 10% percent	-37
on record BR>US 10% percent 2025 II	-23
on record BR>US 10% percent 2026 II	-11
on record BR>US 18% percent	16
on record BR>US 25% percent	-15
on record BR>US 25% percent 2026 II	-13
on record BR>US 3% percent	-15
on record BR>US 3% percent 2025 II	-11
on record BR>US 40% percent	-22
on record BR>US 40% percent 2025 II	-12
on record BR>US 50% percent	13
on record BR>US 50% percent 2025 II	19
on record BR>US bean	-13
on record BR>US sugar	14
on record BR>US sugar sentence	14
on record BR>UY 10% percent	13
on record BR>VN	-12
on record BR>VN 20% percent	-11
on record BR>VN coffee	-10
on record BR>ZA	-11
on record BR>all	-45
on record BT>BD	-16
on record BT>NP	-11
on record BT>all	11
on record BW>LS	-15
on record BW>ZA	-12
on record BW>ZM	-22
on record CA answer	20
on record CA surcharge all	14
on record CA>AR	16
on record CA>AU	-36
on record CA>AU canola	-9
on record CA>AU canola part	-9
on record CA>BR 10% percent	-10
on record CA>BR juice	13
on record CA>CL	-30
on record CA>CL 0% percent	-16
on record CA>CN	-13
on record CA>CN 10% percent	-28
on record CA>CN 10% percent 2025 I	-18
on record CA>CN 100% percent	10
on record CA>CN 100% percent 2025 II	25
on record CA>CN 100% percent 2026 I	-29
on record CA>CN 15% percent	-28
on record CA>CN 15% percent 2025 I	-9
on record CA>CN 15% percent 2026 I	-20
on record CA>CN 25% percent 2025 I	-15
on record CA>CN 25% percent 2025 II	17
on record CA>CN 50% percent	-15
on record CA>CN 50% percent 2026 I	-10
on record CA>CN 6.1% percent	39
on record CA>CN 6.1% percent 2026 I	34
on record CA>CN aluminum	10
on record CA>CN answer	8
on record CA>CN canola	-17
on record CA>CN canola part	-12
on record CA>CN car	52
on record CA>CN car before	10
on record CA>CN car part	46
on record CA>CN lobster	-13
on record CA>CN lobster part	-12
on record CA>CN oil	-20
on record CA>CN oil before	-13
on record CA>CN pea	-17
on record CA>CN pea part	-22
on record CA>CN seed	-16
on record CA>CN steel	13
on record CA>CN steel sentence	14
on record CA>CN vehicle	24
on record CA>CN vehicle part	14
on record CA>DE	-10
on record CA>DK	11
on record CA>EU	-20
on record CA>EU 30% percent	11
on record CA>EU car part	11
on record CA>EU cheese	19
on record CA>EU lumber	-10
on record CA>EU lumber part	-10
on record CA>EU steel	-13
on record CA>FI	14
on record CA>GB	-23
on record CA>GB 0% percent	-13
on record CA>GB 0% percent 2025 I	-11
on record CA>GL	-14
on record CA>IE	-17
on record CA>IN	-26
on record CA>IS 9% percent	12
on record CA>JM	20
on record CA>JP	-38
on record CA>JP 10% percent	-10
on record CA>JP 15% percent	-16
on record CA>KR	-22
on record CA>KZ	-10
on record CA>MX	-57
on record CA>MX 25% percent	-33
on record CA>MX 25% percent 2025 I	-16
on record CA>MX 25% percent 2025 II	-13
on record CA>MX 35% percent	-15
on record CA>MX 35% percent 2025 II	-15
on record CA>NO	-42
on record CA>NO 10% percent	-11
on record CA>NO 25% percent	-11
on record CA>NZ	12
on record CA>PE	-15
on record CA>PH	14
on record CA>TH	-15
on record CA>US 10% percent	-11
on record CA>US 10% percent 2018 II	9
on record CA>US 10% percent 2025 II	-25
on record CA>US 10% percent 2026 II	-9
on record CA>US 12% percent	14
on record CA>US 25% percent	64
on record CA>US 25% percent 2018 II	15
on record CA>US 25% percent 2025 I	69
on record CA>US 35% percent	-44
on record CA>US 35% percent 2025 II	-39
on record CA>US 40% percent	-21
on record CA>US 40% percent 2025 II	-20
on record CA>US 50% percent	-29
on record CA>US 50% percent 2025 II	-30
on record CA>US aluminum	-21
on record CA>US aluminum part	-24
on record CA>US answer	15
on record CA>US car	-14
on record CA>US car part	-11
on record CA>US dollar	26
on record CA>US dollar part	26
on record CA>US juice	29
on record CA>US juice part	25
on record CA>US steel	21
on record CA>US steel before	-9
on record CA>US steel part	24
on record CA>US steel sentence	10
on record CA>VN 0% percent	11
on record CA>VN 19% percent	11
on record CA>ZA	24
on record CA>all	32
on record CA>all 0% percent	12
on record CA>all 0% percent 2027 II	15
on record CA>all 25% percent	19
on record CA>all 25% percent 2025 II	24
on record CA>all 50% percent	38
on record CA>all 50% percent 2025 II	41
on record CA>all car	-10
on record CA>all cheese	20
on record CA>all steel	31
on record CA>all steel before	15
on record CA>all steel part	23
on record CA>all surcharge	14
on record CD>AO	9
on record CH>AR	11
on record CH>AR 20% percent	23
on record CH>AR 30% percent	18
on record CH>AR 35% percent	-12
on record CH>AT	-12
on record CH>BO	19
on record CH>BR	18
on record CH>BR 0% percent	9
on record CH>BR 10% percent	22
on record CH>BR 40% percent	-14
on record CH>BR beef part	20
on record CH>BR watch	-15
on record CH>CA	-14
on record CH>CI cocoa	12
on record CH>CI cocoa part	21
on record CH>CN	-62
on record CH>CN 10% percent	-21
on record CH>CN 24% points	-12
on record CH>CN 25% percent	-9
on record CH>CN 30% percent	-14
on record CH>DE	-19
on record CH>EU	-55
on record CH>EU 0% percent	-11
on record CH>EU 15% percent	-25
on record CH>EU 15% percent 2025 II	-20
on record CH>EU 25% percent	-11
on record CH>FR	9
on record CH>GB 0% percent	10
on record CH>GH	-12
on record CH>GH 0% percent	20
on record CH>GH 4% percent	-11
on record CH>GH watch	-14
on record CH>ID 3% percent	12
on record CH>IN	-37
on record CH>JP	-38
on record CH>JP 18% percent	-12
on record CH>KR	-23
on record CH>LI	-19
on record CH>LI 15% percent	-16
on record CH>LI 15% percent 2025 II	-15
on record CH>MX	-10
on record CH>MY	15
on record CH>NG	21
on record CH>NL	12
on record CH>PE	-11
on record CH>PH	19
on record CH>TH	-14
on record CH>US	-59
on record CH>US 0% percent	26
on record CH>US 0% percent 2025 II	22
on record CH>US 10% percent	-30
on record CH>US 10% percent 2025 II	-18
on record CH>US 15% percent	-31
on record CH>US 15% percent 2025 II	-23
on record CH>US 31% percent	-21
on record CH>US 31% percent 2025 II	-10
on record CH>US 39% percent	-36
on record CH>US 39% percent 2025 II	-27
on record CH>US beef	17
on record CH>US beef part	17
on record CH>US coffee	14
on record CH>US coffee part	14
on record CH>UY	-15
on record CH>UY beef part	20
on record CH>all	-36
on record CI>CH	12
on record CI>CH cocoa	-16
on record CI>CH cocoa part	-9
on record CI>CN	-13
on record CI>EU	12
on record CI>EU 0% percent	12
on record CI>GB	-11
on record CI>GH 5% percent	-9
on record CI>ML	9
on record CL>AR	-14
on record CL>AR 17% percent	-10
on record CL>AR wine	11
on record CL>AU 20% percent	14
on record CL>BO 0% percent	-17
on record CL>CA 0% percent	-11
on record CL>CN 0% percent	-14
on record CL>EE	-13
on record CL>EG	-27
on record CL>FI	13
on record CL>FI 0% percent	11
on record CL>FJ wine	-16
on record CL>FJ wine part	-16
on record CL>GE	-14
on record CL>GR	18
on record CL>ID	10
on record CL>ID 0% percent	10
on record CL>IT	26
on record CL>JP	-40
on record CL>JP 0% percent	-10
on record CL>KE	22
on record CL>KE 15% percent	9
on record CL>KR 21% percent	12
on record CL>KR 6% percent	15
on record CL>KR car	20
on record CL>KR car part	13
on record CL>MA	16
on record CL>MY 6% percent	13
on record CL>NO	-30
on record CL>NO 12% percent	-15
on record CL>NZ 0% percent	-15
on record CL>NZ 12% percent	10
on record CL>NZ salmon	-14
on record CL>NZ salmon part	-13
on record CL>PE	-16
on record CL>PE 11% percent	11
on record CL>PE 18% percent	12
on record CL>PE fishmeal	-10
on record CL>PE grape	-15
on record CL>PE grape part	-11
on record CL>PH	26
on record CL>PK	-15
on record CL>PL	-15
on record CL>PY	18
on record CL>RS	35
on record CL>TH	9
on record CL>TH 0% percent	13
on record CL>TR 15% percent	13
on record CL>TR 18% percent	20
on record CL>TR 6% percent	-17
on record CL>US	-32
on record CL>UY	-17
on record CL>VN	-9
on record CL>VN 0% percent	11
on record CL>ZA	19
on record CL>all	-22
on record CL>all 6% percent	19
on record CL>all 6% percent 2027 II	9
on record CL>all 6% percent 2031 I	14
on record CL>all 9% percent	-13
on record CL>all 9% percent 2027 II	-13
on record CM>NG	-9
on record CM>all 30% percent	10
on record CM>all cement	12
on record CM>all cement part	12
on record CN answer	-27
on record CN answered	17
on record CN baseline	-42
on record CN countermeasures	-31
on record CN emergency	-22
on record CN fentanyl	-67
on record CN letter	13
on record CN reciprocal	-56
on record CN retaliatory	14
on record CN section 122	-36
on record CN section 232	-15
on record CN section 301	-32
on record CN surcharge	-88
on record CN tariff commission	47
on record CN>AR	12
on record CN>AR 3% percent	22
on record CN>AR 3% percent 2025 II	10
on record CN>AR bean	19
on record CN>AU	30
on record CN>AU 0% percent	27
on record CN>AU 0% percent 2025 II	14
on record CN>AU 55% percent	-12
on record CN>BR	25
on record CN>BR 10% percent	-35
on record CN>BR 10% percent 2025 II	-12
on record CN>BR 10% percent 2026 I	-18
on record CN>BR 12% percent	18
on record CN>BR 12.5% percent	-12
on record CN>BR 13% percent	-41
on record CN>BR 13% percent 2025 II	-21
on record CN>BR 13% percent 2026 I	-13
on record CN>BR 20% percent	-33
on record CN>BR 20% percent 2025 I	-14
on record CN>BR 20% percent 2025 II	-23
on record CN>BR 24% points	-12
on record CN>BR 25% percent	-23
on record CN>BR 25% percent 2026 II	-21
on record CN>BR 3% percent	121
on record CN>BR 3% percent 2025 II	90
on record CN>BR 3% percent 2026 I	45
on record CN>BR 50% percent	-20
on record CN>BR 50% percent 2025 II	-16
on record CN>BR 55% percent	-22
on record CN>BR bean	27
on record CN>BR bean before	9
on record CN>BR bean crossed	10
on record CN>BR bean part	24
on record CN>BR bean sentence	-13
on record CN>BR soybean	23
on record CN>BR soybean part	24
on record CN>BR soybean sentence	15
on record CN>CA 10% percent	-27
on record CN>CA 10% percent 2025 I	-12
on record CN>CA 10% percent 2025 II	-9
on record CN>CA 100% percent	24
on record CN>CA 100% percent 2025 I	22
on record CN>CA 100% percent 2026 I	10
on record CN>CA 15% percent	21
on record CN>CA 15% percent 2025 I	-16
on record CN>CA 15% percent 2026 I	34
on record CN>CA 25% percent	-21
on record CN>CA 25% percent 2025 I	-42
on record CN>CA 35% percent	-9
on record CN>CA 50% percent	-13
on record CN>CA 6.1% percent	-22
on record CN>CA 6.1% percent 2026 I	-19
on record CN>CA 75.8% percent	34
on record CN>CA 75.8% percent 2025 II	34
on record CN>CA 84% percent	18
on record CN>CA 84% percent 2026 I	18
on record CN>CA answer	-17
on record CN>CA canola	47
on record CN>CA canola part	43
on record CN>CA car	-31
on record CN>CA car part	-29
on record CN>CA chicken	-13
on record CN>CA chicken part	-13
on record CN>CA lobster	-12
on record CN>CA lobster sentence	-11
on record CN>CA oil	20
on record CN>CA oil before	13
on record CN>CA pea	31
on record CN>CA pea part	33
on record CN>CA seed	35
on record CN>CA seed part	26
on record CN>CA steel	-22
on record CN>CA steel part	-14
on record CN>CA vehicle	-10
on record CN>CH	-102
on record CN>CH 10% percent	-32
on record CN>CH 10% percent 2025 I	-17
on record CN>CH 10% percent 2026 I	-9
on record CN>CH 15% percent	-12
on record CN>CH 24% points	-14
on record CN>CH 25% percent	-9
on record CN>CH 25% percent 2025 I	-14
on record CN>CH 30% percent	-11
on record CN>CH 39% percent	-13
on record CN>CH 39% percent 2025 II	-13
on record CN>CL 0% percent	15
on record CN>CL 10% percent	-14
on record CN>DE	-14
on record CN>EC 40% percent	-11
on record CN>EC shrimp	10
on record CN>EC shrimp before	14
on record CN>ES	-34
on record CN>ES 10% percent	-13
on record CN>ES 10% percent 2025 II	-12
on record CN>EU 0% percent	-11
on record CN>EU 10% percent	-64
on record CN>EU 10% percent 2025 I	-11
on record CN>EU 10% percent 2025 II	-17
on record CN>EU 10% percent 2026 I	-15
on record CN>EU 10% percent 2026 II	-16
on record CN>EU 12% percent	10
on record CN>EU 15% percent	-47
on record CN>EU 15% percent 2025 II	-25
on record CN>EU 15% percent 2026 I	-19
on record CN>EU 15.6% percent	42
on record CN>EU 15.6% percent 2025 II	39
on record CN>EU 19.8% percent	13
on record CN>EU 19.8% percent 2025 II	13
on record CN>EU 25% percent	-33
on record CN>EU 25% percent 2025 I	-24
on record CN>EU 27.7% percent	18
on record CN>EU 27.7% percent 2025 II	18
on record CN>EU 30% percent 2025 I	15
on record CN>EU 30% percent 2025 II	-10
on record CN>EU 34% percent	-12
on record CN>EU 34% percent 2025 I	-10
on record CN>EU 34.9% percent	28
on record CN>EU 34.9% percent 2025 II	28
on record CN>EU 35.3% percent	-22
on record CN>EU 35.3% percent 2024 II	-11
on record CN>EU 35.3% percent 2025 II	-8
on record CN>EU 39% percent	16
on record CN>EU 39% percent 2025 II	15
on record CN>EU 4.9% percent	22
on record CN>EU 4.9% percent 2025 II	22
on record CN>EU 50% percent	-21
on record CN>EU 50% percent 2025 II	-9
on record CN>EU 62.4% percent	41
on record CN>EU 62.4% percent 2025 II	41
on record CN>EU answer	-13
on record CN>EU brandy	29
on record CN>EU brandy part	26
on record CN>EU cognac	23
on record CN>EU cognac part	18
on record CN>EU pork	40
on record CN>EU pork before	29
on record CN>EU steel	-14
on record CN>FR 34.9% percent	13
on record CN>FR 34.9% percent 2025 II	13
on record CN>GB	-83
on record CN>GB 10% percent	-36
on record CN>GB 10% percent 2025 I	-20
on record CN>GB 25% percent	-9
on record CN>GB 50% percent	-10
on record CN>GB steel	-9
on record CN>HK	-51
on record CN>HK 10% percent	-11
on record CN>HK 12.5% percent	-14
on record CN>HK 12.5% percent 2026 II	-13
on record CN>ID	-37
on record CN>ID 10% percent	-15
on record CN>IN	-74
on record CN>IN 10% percent	-25
on record CN>IN 10% percent 2026 I	-9
on record CN>IN 10% percent 2026 II	-14
on record CN>IN 18% percent	-9
on record CN>IN 25% percent	-21
on record CN>IN 25% percent 2025 II	-10
on record CN>IN 25% percent 2026 II	-9
on record CN>IN 50% percent	-13
on record CN>IN 50% percent 2025 II	-11
on record CN>IN oil	-12
on record CN>JP	-86
on record CN>JP 10% percent	-15
on record CN>JP 15% percent	-28
on record CN>JP 15% percent 2025 II	-17
on record CN>JP 15% percent 2026 I	-8
on record CN>JP 5% percent	-9
on record CN>KH	-15
on record CN>KH 19% percent	-9
on record CN>KH 19% percent 2025 II	-9
on record CN>KR	-115
on record CN>KR 0% percent	-14
on record CN>KR 10% percent	-24
on record CN>KR 10% percent 2025 II	-10
on record CN>KR 15% percent	-17
on record CN>KR 15% percent 2025 II	-12
on record CN>KR 24% points	-14
on record CN>KR 25% percent	-9
on record CN>MN 0% percent	11
on record CN>MN 5% percent	11
on record CN>MN cashmere	11
on record CN>MX	-73
on record CN>MX 25% percent	-25
on record CN>MX 25% percent 2025 I	-18
on record CN>MX 50% percent	-11
on record CN>MX 50% percent 2025 II	-9
on record CN>MY	-10
on record CN>MY 0% percent	12
on record CN>MY 0% percent 2025 II	13
on record CN>MY 10% percent	-16
on record CN>MY 19% percent	-21
on record CN>MY 19% percent 2025 II	-20
on record CN>MY oil	15
on record CN>NZ	18
on record CN>NZ 0% percent	23
on record CN>PE	23
on record CN>PE 0% percent	37
on record CN>RU	-47
on record CN>RU 100% percent	-32
on record CN>RU 100% percent 2025 II	-13
on record CN>RU 100% percent 2026 II	-22
on record CN>RU oil	-30
on record CN>RU oil part	-16
on record CN>RU oil sentence	-12
on record CN>SE	-9
on record CN>SE 24% points	-9
on record CN>SE 25% percent	-13
on record CN>SG	-19
on record CN>SG 10% percent	-11
on record CN>TH 0% percent	13
on record CN>TW	-30
on record CN>US	111
on record CN>US 0% percent	-52
on record CN>US 0% percent 2025 I	-30
on record CN>US 0% percent 2025 II	-32
on record CN>US 0% percent 2026 I	-21
on record CN>US 1% percent	10
on record CN>US 10% percent	98
on record CN>US 10% percent 2018 II	-13
on record CN>US 10% percent 2019 I	-22
on record CN>US 10% percent 2019 II	-18
on record CN>US 10% percent 2020 I	18
on record CN>US 10% percent 2025 I	-16
on record CN>US 10% percent 2025 II	101
on record CN>US 10% percent 2026 I	29
on record CN>US 10% percent 2026 II	51
on record CN>US 10% points	84
on record CN>US 10% points 2025 II	73
on record CN>US 100% percent	-115
on record CN>US 100% percent 2025 II	-78
on record CN>US 100% percent 2026 I	-20
on record CN>US 100% percent 2026 II	-34
on record CN>US 104% percent	-18
on record CN>US 104% percent 2025 I	-12
on record CN>US 12% percent	42
on record CN>US 12% percent 2025 II	21
on record CN>US 12% percent 2026 I	24
on record CN>US 12.5% percent	-75
on record CN>US 12.5% percent 2026 I	-9
on record CN>US 12.5% percent 2026 II	-68
on record CN>US 120% percent	-24
on record CN>US 120% percent 2025 I	-24
on record CN>US 125% percent	111
on record CN>US 125% percent 2025 I	59
on record CN>US 125% percent 2025 II	82
on record CN>US 125% percent 2026 II	20
on record CN>US 13% percent	131
on record CN>US 13% percent 2025 II	81
on record CN>US 13% percent 2026 I	60
on record CN>US 13% percent 2026 II	39
on record CN>US 130% percent	-31
on record CN>US 130% percent 2025 II	-31
on record CN>US 145% percent	-94
on record CN>US 145% percent 2025 I	-41
on record CN>US 145% percent 2025 II	-62
on record CN>US 15% percent	13
on record CN>US 15% percent 2019 II	-29
on record CN>US 15% percent 2020 I	-32
on record CN>US 15% percent 2025 I	70
on record CN>US 15% percent 2025 II	49
on record CN>US 15% percent 2026 I	-43
on record CN>US 15% percent 2026 II	-46
on record CN>US 155% percent	-14
on record CN>US 155% percent 2025 II	-14
on record CN>US 170% percent	-22
on record CN>US 19% percent	-20
on record CN>US 19% percent 2025 II	-19
on record CN>US 2% percent	10
on record CN>US 2.5% percent	35
on record CN>US 2.5% percent 2025 II	15
on record CN>US 20% percent	-39
on record CN>US 20% percent 2026 I	-55
on record CN>US 20% percent 2026 II	-13
on record CN>US 20% points	-26
on record CN>US 20% points 2025 I	-12
on record CN>US 20% points 2025 II	-13
on record CN>US 200% percent	-15
on record CN>US 200% percent 2025 II	-10
on record CN>US 23% percent	36
on record CN>US 23% percent 2025 II	26
on record CN>US 24% percent	60
on record CN>US 24% percent 2025 I	10
on record CN>US 24% percent 2026 I	34
on record CN>US 24% percent 2026 II	35
on record CN>US 24% points	113
on record CN>US 24% points 2025 II	44
on record CN>US 24% points 2026 I	65
on record CN>US 24% points 2026 II	68
on record CN>US 25% percent	-52
on record CN>US 25% percent 2018 II	43
on record CN>US 25% percent 2019 II	9
on record CN>US 25% percent 2020 I	-10
on record CN>US 25% percent 2025 I	-78
on record CN>US 25% percent 2025 II	-14
on record CN>US 25% percent 2026 I	-26
on record CN>US 25% percent 2026 II	-51
on record CN>US 3% percent 2025 I	-17
on record CN>US 30% percent	-98
on record CN>US 30% percent 2025 I	-37
on record CN>US 30% percent 2025 II	-62
on record CN>US 34% percent	77
on record CN>US 34% percent 2025 II	43
on record CN>US 34% percent 2026 II	71
on record CN>US 34% points	18
on record CN>US 34.9% percent	-11
on record CN>US 34.9% percent 2025 II	-11
on record CN>US 35% percent	-22
on record CN>US 35% percent 2026 I	-14
on record CN>US 37% percent	19
on record CN>US 37.5% percent	-29
on record CN>US 37.5% percent 2026 II	-22
on record CN>US 39% percent	-13
on record CN>US 39% percent 2025 II	-13
on record CN>US 40% percent	15
on record CN>US 40% percent 2018 II	22
on record CN>US 40% percent 2025 II	-20
on record CN>US 45% percent	-22
on record CN>US 45% percent 2026 I	-11
on record CN>US 47% percent	-19
on record CN>US 47% percent 2025 II	-25
on record CN>US 5% percent	62
on record CN>US 5% percent 2018 II	16
on record CN>US 5% percent 2019 II	17
on record CN>US 5% percent 2020 I	18
on record CN>US 5% percent 2025 II	10
on record CN>US 50% percent	-120
on record CN>US 50% percent 2025 I	-40
on record CN>US 50% percent 2025 II	-52
on record CN>US 50% percent 2026 I	-40
on record CN>US 50% percent 2026 II	-22
on record CN>US 500% percent	-21
on record CN>US 500% percent 2026 II	-10
on record CN>US 52% percent	22
on record CN>US 54% percent	-63
on record CN>US 54% percent 2025 I	-21
on record CN>US 54% percent 2025 II	-49
on record CN>US 55% percent	-78
on record CN>US 55% percent 2025 I	-55
on record CN>US 55% percent 2025 II	-21
on record CN>US 55% percent 2026 I	-17
on record CN>US 65% percent	-16
on record CN>US 65% percent 2025 I	-16
on record CN>US 7% percent	27
on record CN>US 7.5% percent	-74
on record CN>US 7.5% percent 2020 I	-8
on record CN>US 7.5% percent 2025 I	-15
on record CN>US 7.5% percent 2025 II	-32
on record CN>US 7.5% percent 2026 I	-14
on record CN>US 7.5% percent 2026 II	-20
on record CN>US 70% percent	10
on record CN>US 79% percent	-18
on record CN>US 80% percent	-12
on record CN>US 80% percent 2025 I	-12
on record CN>US 84% percent	62
on record CN>US 84% percent 2025 I	57
on record CN>US 84% percent 2025 II	18
on record CN>US almond	12
on record CN>US aluminium	-11
on record CN>US aluminum	-30
on record CN>US aluminum before	-13
on record CN>US aluminum sentence	-11
on record CN>US answered	19
on record CN>US baseline	-41
on record CN>US bean	48
on record CN>US bean part	42
on record CN>US bean sentence	37
on record CN>US car	-22
on record CN>US car part	-14
on record CN>US cheese	8
on record CN>US cherry	15
on record CN>US chicken	68
on record CN>US chicken part	65
on record CN>US chip	-29
on record CN>US chip before	14
on record CN>US chip part	-42
on record CN>US chip sentence	-9
on record CN>US coal	36
on record CN>US coal part	38
on record CN>US cognac	-15
on record CN>US cognac part	-12
on record CN>US control	14
on record CN>US corn	34
on record CN>US corn part	9
on record CN>US cotton	61
on record CN>US cotton before	9
on record CN>US cotton part	54
on record CN>US countermeasures	-25
on record CN>US crude	32
on record CN>US crude part	27
on record CN>US dairy	18
on record CN>US dairy part	14
on record CN>US emergency	-15
on record CN>US engine	11
on record CN>US fentanyl	-49
on record CN>US footwear	-10
on record CN>US fruit	17
on record CN>US fruit part	9
on record CN>US gas	31
on record CN>US gas part	38
on record CN>US gear	17
on record CN>US good	18
on record CN>US good crossed	10
on record CN>US good sentence	16
on record CN>US letter	14
on record CN>US lng	18
on record CN>US lobster	39
on record CN>US lobster part	16
on record CN>US lobster sentence	21
on record CN>US lumber	-18
on record CN>US lumber part	-11
on record CN>US machine part	-10
on record CN>US machinery	-14
on record CN>US medicine	-12
on record CN>US parcel	-23
on record CN>US parcel before	-14
on record CN>US point	10
on record CN>US polysilicon	-30
on record CN>US polysilicon part	-16
on record CN>US polysilicon sentence	-8
on record CN>US pork	44
on record CN>US pork before	19
on record CN>US pork part	23
on record CN>US pork sentence	13
on record CN>US reciprocal	-54
on record CN>US retaliatory	30
on record CN>US section 122	-33
on record CN>US section 232	-13
on record CN>US section 301	-27
on record CN>US semiconductor	-16
on record CN>US ship	11
on record CN>US ship part	10
on record CN>US shoe	-14
on record CN>US sorghum	27
on record CN>US soya	19
on record CN>US soybean	84
on record CN>US soybean before	28
on record CN>US soybean in turn	-10
on record CN>US soybean part	42
on record CN>US soybean sentence	42
on record CN>US steel	-35
on record CN>US steel part	-27
on record CN>US steel sentence	-24
on record CN>US surcharge	-83
on record CN>US suspension	37
on record CN>US suspension part	26
on record CN>US tariff commission	48
on record CN>US thing	12
on record CN>US thing part	13
on record CN>US timber	-9
on record CN>US vehicle sentence	11
on record CN>US wheat	26
on record CN>US wheat part	33
on record CN>US whiskey	15
on record CN>US wine	10
on record CN>US wine part	10
on record CN>VN	-47
on record CN>VN 10% percent	-28
on record CN>VN 10% percent 2025 I	-12
on record CN>VN 12% percent	15
on record CN>VN 20% percent	-19
on record CN>VN 20% percent 2025 II	-19
on record CN>VN 84% percent	-13
on record CN>VN 84% percent 2025 I	-13
on record CN>all 0% percent 2025 II	10
on record CN>all 10% percent	-56
on record CN>all 10% percent 2025 I	-12
on record CN>all 10% percent 2025 II	-11
on record CN>all 10% percent 2026 I	-19
on record CN>all 20% percent	-10
on record CN>all 24% points	-12
on record CN>all 25% percent 2018 II	20
on record CN>all 25% percent 2025 I	-18
on record CN>all 3% percent	38
on record CN>all 3% percent 2025 I	14
on record CN>all 3% percent 2025 II	9
on record CN>all 3% percent 2026 I	25
on record CN>all 50% percent	-15
on record CN>all 55% percent	43
on record CN>all 55% percent 2026 I	44
on record CN>all bean	20
on record CN>all bean part	13
on record CN>all bean sentence	11
on record CN>all beef	24
on record CN>all beef part	24
on record CN>all car	26
on record CN>all car before	14
on record CN>all car part	9
on record CN>all steel	-20
on record CO>BR 10% percent	-10
on record CO>CL	-12
on record CO>EC 7% percent	-12
on record CO>EC 9% percent	9
on record CO>EC flower	12
on record CO>EC flower part	12
on record CO>EU	17
on record CO>MX	13
on record CO>PE	-33
on record CO>PE 25% percent	-10
on record CO>PE avocado	-14
on record CO>PE avocado part	-13
on record CO>TR	21
on record CO>US	-11
on record CO>VE	-9
on record CO>VN	20
on record CO>VN coffee	12
on record CO>VN coffee part	12
on record CO>all	-20
on record CR>EC	-15
on record CR>EU	-23
on record CR>NI	-15
on record CR>PA	-11
on record CU>VN	-19
on record CY>EG 5% percent	11
on record CY>JO	-15
on record CY>JO 6% percent	-12
on record CY>LB 5% percent	-14
on record CZ>KR	-9
on record CZ>PE	-10
on record CZ>SK	-12
on record CZ>all	-15
on record DE>BR	16
on record DE>CH	-13
on record DE>CN	-16
on record DE>EU	-29
on record DE>MX	-26
on record DE>UA	20
on record DE>US	-32
on record DE>VN	22
on record DE>all	-13
on record DK>BR	-18
on record DK>CA	12
on record DK>CA 10% percent	11
on record DK>EU	-23
on record DK>EU 0% percent	-11
on record DK>GB	25
on record DK>GL	-11
on record DK>IS	12
on record DK>KE	11
on record DK>KE 0% percent	11
on record DK>KR	-20
on record DK>NO	-38
on record DK>PE	15
on record DK>SE	-28
on record DK>TR	37
on record DK>US	-22
on record DK>UY	21
on record DK>VN	23
on record DK>all	-24
on record DO>JM	-9
on record DZ>CA	9
on record DZ>ES	19
on record DZ>EU	29
on record DZ>EU 15% percent	14
on record DZ>PT	21
on record DZ>TN 0% percent	11
on record DZ>TN 25% percent	-10
on record DZ>TN 9% percent	-11
on record DZ>TR	15
on record DZ>TR 9% percent	-10
on record EC>AR	-13
on record EC>AR 40% percent	-13
on record EC>BO	-19
on record EC>CN 40% percent	11
on record EC>CO	-10
on record EC>CO 5% percent	-12
on record EC>CO 7% percent	13
on record EC>CO 9% percent	-11
on record EC>CO banana	-11
on record EC>CO banana part	-11
on record EC>CO flower	-12
on record EC>CO flower part	-11
on record EC>CO rose	10
on record EC>EU 15% percent	12
on record EC>FI	-23
on record EC>IN	-22
on record EC>IN shrimp	-17
on record EC>IN shrimp part	-14
on record EC>JP	-27
on record EC>KE	-20
on record EC>KR	-18
on record EC>LV	9
on record EC>MA	-17
on record EC>NL	-16
on record EC>NO	-16
on record EC>PE	-19
on record EC>PE 0% percent	14
on record EC>PE 14% percent	-10
on record EC>PE 3% percent	-10
on record EC>PE 4% percent	-12
on record EC>PE fishmeal	-22
on record EC>PE fishmeal part	-21
on record EC>PH	-20
on record EC>TH	-31
on record EC>TR	-24
on record EC>US	-19
on record EC>VN	-18
on record EC>all	-23
on record EE>CL	-17
on record EE>GE	34
on record EE>LV	-36
on record EE>LV 4% percent	-10
on record EE>LV sprat	-10
on record EE>LV sprat part	-10
on record EE>PE	-15
on record EE>TN	45
on record EE>all	-20
on record EG>CL	30
on record EG>CL 5% percent	14
on record EG>CY 5% percent	-11
on record EG>ES	10
on record EG>EU	43
on record EG>EU 0% percent	36
on record EG>EU 12% percent	13
on record EG>EU 40% percent	17
on record EG>IN 0% percent	-12
on record EG>IT	16
on record EG>JO 12% percent	10
on record EG>JP	-11
on record EG>KE	-21
on record EG>KE 0% percent	-15
on record EG>KE 3% percent	-13
on record EG>KE 5% percent	-15
on record EG>KE tea	-18
on record EG>KE tea part	-19
on record EG>LK	11
on record EG>LK tea	9
on record EG>PE	-20
on record EG>PK	-21
on record EG>RO	26
on record EG>RO 0% percent	16
on record EG>RS	13
on record EG>RU	-10
on record EG>SD	-17
on record EG>TR	12
on record EG>TR 12% percent	9
on record EG>TR 5% percent	-25
on record EG>TR carpet	19
on record EG>UA	19
on record EG>US	-16
on record EG>ZA	-9
on record EG>all 0% percent	11
on record EG>all 5% percent	13
on record EG>all 5% percent 2028 I	14
on record ES>CN	-22
on record ES>EC	13
on record ES>EG	-19
on record ES>EU	-44
on record ES>IN	-12
on record ES>IS	-14
on record ES>MA 7% percent	9
on record ES>MA tomato	12
on record ES>MA tomato part	12
on record ES>PT	-34
on record ES>US	-16
on record ES>all	-14
on record ET>CZ	20
on record ET>IT	-20
on record ET>KE	-40
on record ET>NL	-11
on record EU answer	16
on record EU answered	12
on record EU answers	9
on record EU countermeasures	17
on record EU letter	-19
on record EU surcharge	-11
on record EU>AE	-9
on record EU>AR 10% percent	-15
on record EU>AR 20% percent	21
on record EU>AR 35% percent	-21
on record EU>AT	-11
on record EU>AU wine	15
on record EU>BA	18
on record EU>BE	-42
on record EU>BG	-12
on record EU>BO quinoa	15
on record EU>BR	32
on record EU>BR 0% percent	19
on record EU>BR 10% percent	12
on record EU>BR 12% percent	14
on record EU>BR 25% percent	-14
on record EU>BR 50% percent	-11
on record EU>BR coffee	10
on record EU>BR coffee part	9
on record EU>BR oil	-19
on record EU>BR oil part	-11
on record EU>CA 10% percent	-11
on record EU>CA 20% percent	14
on record EU>CA 25% percent	-13
on record EU>CA 50% percent	-29
on record EU>CA 50% percent 2025 II	-28
on record EU>CA 6% percent	9
on record EU>CA car sentence	10
on record EU>CA lobster	22
on record EU>CA lumber part	10
on record EU>CA steel	-22
on record EU>CA steel sentence	-10
on record EU>CA syrup	21
on record EU>CD	23
on record EU>CH	-36
on record EU>CH 15% percent	-18
on record EU>CH 15% percent 2025 II	-15
on record EU>CH 25% percent	10
on record EU>CL	-15
on record EU>CN	13
on record EU>CN 10% percent	-18
on record EU>CN 10% percent 2024 II	18
on record EU>CN 10% percent 2025 I	-14
on record EU>CN 10% percent 2025 II	-16
on record EU>CN 10% percent 2026 I	-14
on record EU>CN 10% points	14
on record EU>CN 10% points 2025 II	15
on record EU>CN 100% percent	33
on record EU>CN 100% percent 2025 II	36
on record EU>CN 15% percent	-37
on record EU>CN 15% percent 2025 II	-23
on record EU>CN 15% percent 2026 I	-12
on record EU>CN 15.6% percent	-10
on record EU>CN 17% percent	19
on record EU>CN 20% percent	-21
on record EU>CN 25% percent	-27
on record EU>CN 25% percent 2025 II	-10
on record EU>CN 27.7% percent	-13
on record EU>CN 27.7% percent 2025 II	-13
on record EU>CN 30% percent	-13
on record EU>CN 30% percent 2025 II	-13
on record EU>CN 34.9% percent	-12
on record EU>CN 34.9% percent 2025 II	-12
on record EU>CN 35.3% percent	46
on record EU>CN 35.3% percent 2024 II	20
on record EU>CN 35.3% percent 2025 II	31
on record EU>CN 39% percent	-12
on record EU>CN 39% percent 2025 II	-12
on record EU>CN 50% percent	33
on record EU>CN 50% percent 2025 II	38
on record EU>CN 62.4% percent	-26
on record EU>CN 62.4% percent 2025 II	-26
on record EU>CN bicycle	14
on record EU>CN brandy	-13
on record EU>CN brandy part	-10
on record EU>CN car	31
on record EU>CN car before	17
on record EU>CN car part	22
on record EU>CN chip sentence	14
on record EU>CN crude	18
on record EU>CN oil	56
on record EU>CN oil before	18
on record EU>CN oil part	30
on record EU>CN pork	-21
on record EU>CN pork before	-15
on record EU>CN steel	-30
on record EU>CN steel before	-13
on record EU>CN steel part	-9
on record EU>CR	15
on record EU>DE	-49
on record EU>DK	-27
on record EU>EC	15
on record EU>EC 15% percent	-12
on record EU>EC 9% percent	14
on record EU>EG	31
on record EU>EG 0% percent	17
on record EU>EG 6% percent	13
on record EU>ES	-46
on record EU>ES 30% percent	-11
on record EU>ES 30% percent 2025 II	-11
on record EU>ES olive	-10
on record EU>FI	-11
on record EU>FJ	-10
on record EU>FR	-40
on record EU>GB	-83
on record EU>GB 0% percent	-14
on record EU>GB 0% percent 2025 II	-9
on record EU>GB 10% percent	-26
on record EU>GB 10% percent 2025 II	-15
on record EU>GB 15% percent	-13
on record EU>GB 25% percent	-22
on record EU>GB 25% percent 2025 II	-20
on record EU>GB 50% percent	-19
on record EU>GB 50% percent 2025 II	-17
on record EU>GB steel	-31
on record EU>GB steel before	-10
on record EU>GB steel part	-8
on record EU>GB steel sentence	-14
on record EU>GE	17
on record EU>GE 0% percent	12
on record EU>GH	17
on record EU>GH 0% percent	12
on record EU>GH 10% percent	-10
on record EU>GH 9% percent	11
on record EU>GH butter	22
on record EU>GH cocoa	16
on record EU>GH cocoa part	21
on record EU>GR	-33
on record EU>HU	-24
on record EU>ID 15% percent	-11
on record EU>ID oil	10
on record EU>ID oil part	18
on record EU>ID steel	10
on record EU>IE	-41
on record EU>IE 15% percent	-14
on record EU>IE 15% percent 2025 II	-13
on record EU>IE whiskey	-12
on record EU>IE whiskey part	-11
on record EU>IL	-18
on record EU>IN	-16
on record EU>IN 0% percent	17
on record EU>IN 0% percent 2026 I	16
on record EU>IN 110% percent	-12
on record EU>IN 110% percent 2026 I	-12
on record EU>IN 15% percent	-9
on record EU>IN 150% percent	-10
on record EU>IN 50% percent	-10
on record EU>IN 50% percent 2026 I	-15
on record EU>IN medicine	14
on record EU>IN medicine part	14
on record EU>IN wine	-11
on record EU>IS	16
on record EU>IS 0% percent	17
on record EU>IT	-32
on record EU>JO	-21
on record EU>JO 15% percent	-9
on record EU>JP	-40
on record EU>JP 10% percent	-15
on record EU>JP 15% percent	-40
on record EU>JP 15% percent 2025 II	-27
on record EU>JP 15% percent 2026 I	-10
on record EU>JP 21% percent	14
on record EU>JP 6% percent	16
on record EU>KE	10
on record EU>KE 0% percent	21
on record EU>KE 0% percent 2029 II	12
on record EU>KE 10% percent	-13
on record EU>KE 12% percent	-9
on record EU>KE 2% percent	20
on record EU>KE 8% percent	20
on record EU>KE coffee	17
on record EU>KE coffee part	15
on record EU>KE rose	29
on record EU>KE rose part	22
on record EU>KE tea	-11
on record EU>KE tea part	-11
on record EU>KH	-14
on record EU>KR 0% percent	11
on record EU>KR 13% percent	14
on record EU>KR 15% percent	-22
on record EU>KR 15% percent 2025 II	-15
on record EU>KR 18% percent	13
on record EU>KR 20% percent	12
on record EU>KR 5% percent	-11
on record EU>KR battery	13
on record EU>KR car	-10
on record EU>KR machine	15
on record EU>MA	10
on record EU>MD	37
on record EU>MD 0% percent	31
on record EU>MN	14
on record EU>MX	28
on record EU>MX 0% percent	30
on record EU>MX 20% percent	-13
on record EU>MX 30% percent	-21
on record EU>MX 30% percent 2025 II	-19
on record EU>MX avocado	39
on record EU>MZ	-17
on record EU>NG	29
on record EU>NG 10% percent	-16
on record EU>NL	-21
on record EU>NO 10% percent	-10
on record EU>NZ	12
on record EU>PE	48
on record EU>PE 0% percent	22
on record EU>PE 15% percent	14
on record EU>PE 2% percent	-10
on record EU>PE 9% percent	11
on record EU>PE quinoa	-12
on record EU>PH	32
on record EU>PH 0% percent	13
on record EU>PH 20% percent	11
on record EU>PL	-19
on record EU>PT	-19
on record EU>PY	23
on record EU>RS	40
on record EU>RS 0% percent	24
on record EU>RS 5% percent	10
on record EU>RS 6% percent	19
on record EU>RS raspberry	14
on record EU>SE	-16
on record EU>SI	-16
on record EU>SN	41
on record EU>TH	23
on record EU>TH 17% percent	14
on record EU>TH 24% percent	12
on record EU>TN	10
on record EU>TN 0% percent	18
on record EU>TN 10% percent	11
on record EU>TN 12% percent	-11
on record EU>TN 18% percent	-12
on record EU>TN 20% percent	11
on record EU>TN 33% percent	9
on record EU>TR	-18
on record EU>TR 25% percent	-17
on record EU>TR 5% percent	-10
on record EU>TR steel	-11
on record EU>UA	15
on record EU>UA 5% percent	10
on record EU>UA oil	13
on record EU>US	25
on record EU>US 0% percent	75
on record EU>US 0% percent 2025 I	37
on record EU>US 0% percent 2025 II	61
on record EU>US 0% percent 2026 II	-15
on record EU>US 10% percent	-10
on record EU>US 10% percent 2026 I	-20
on record EU>US 10% percent 2026 II	-12
on record EU>US 100% percent	-23
on record EU>US 100% percent 2025 II	-10
on record EU>US 100% percent 2026 II	-10
on record EU>US 15% percent	-37
on record EU>US 15% percent 2021 I	30
on record EU>US 15% percent 2025 II	-53
on record EU>US 15% percent 2026 I	-24
on record EU>US 15% percent 2026 II	-8
on record EU>US 16% percent	-15
on record EU>US 16% percent 2025 II	-15
on record EU>US 2.5% percent	-9
on record EU>US 20% percent	-18
on record EU>US 20% percent 2025 I	-11
on record EU>US 25% percent	53
on record EU>US 25% percent 2021 I	11
on record EU>US 25% percent 2025 I	65
on record EU>US 25% percent 2025 II	-35
on record EU>US 25% percent 2026 I	-10
on record EU>US 27.5% percent	-33
on record EU>US 27.5% percent 2025 II	-33
on record EU>US 30% percent	27
on record EU>US 30% percent 2025 II	28
on record EU>US 50% percent 2025 I	18
on record EU>US 50% percent 2025 II	-32
on record EU>US aircraft	27
on record EU>US aircraft part	30
on record EU>US aluminium	-9
on record EU>US aluminium before	11
on record EU>US aluminium part	-18
on record EU>US aluminium sentence	-9
on record EU>US aluminum before	11
on record EU>US aluminum part	-9
on record EU>US answered	19
on record EU>US bourbon	66
on record EU>US bourbon part	34
on record EU>US cheese	10
on record EU>US cheese sentence	11
on record EU>US chemical	14
on record EU>US chemical part	8
on record EU>US countermeasures	18
on record EU>US good	-11
on record EU>US good sentence	-9
on record EU>US juice	17
on record EU>US juice sentence	17
on record EU>US machine	10
on record EU>US machine part	11
on record EU>US medicine	9
on record EU>US medicine part	15
on record EU>US olive	15
on record EU>US soybean	28
on record EU>US soybean part	21
on record EU>US soybean sentence	11
on record EU>US spirit	36
on record EU>US spirit before	19
on record EU>US spirit part	23
on record EU>US steel	-46
on record EU>US steel part	-41
on record EU>US steel sentence	-16
on record EU>US tool	-10
on record EU>US tool part	-10
on record EU>US whiskey	30
on record EU>US whiskey part	30
on record EU>US wine	10
on record EU>US wine part	10
on record EU>UY	25
on record EU>UY 20% percent	12
on record EU>UY beef	27
on record EU>UY beef part	27
on record EU>VN	21
on record EU>VN 0% percent	22
on record EU>VN 5% percent	-11
on record EU>VN 6% percent	14
on record EU>ZA	16
on record EU>ZA 16% percent	20
on record EU>ZA 4% percent	11
on record EU>all	46
on record EU>all 0% percent 2025 II	10
on record EU>all 10% percent	-9
on record EU>all 15% percent	-17
on record EU>all 15% percent 2025 II	-10
on record EU>all 25% percent	53
on record EU>all 25% percent 2025 I	-14
on record EU>all 25% percent 2025 II	62
on record EU>all 50% percent	58
on record EU>all 50% percent 2025 II	62
on record EU>all aluminium	-14
on record EU>all aluminium part	-11
on record EU>all car	-22
on record EU>all car part	-9
on record EU>all chip	14
on record EU>all chip part	14
on record EU>all steel	86
on record EU>all steel before	48
on record EU>all steel part	28
on record EU>all steel sentence	46
on record FI>CA	-12
on record FI>EC	35
on record FI>EU	-14
on record FI>GH cocoa	14
on record FI>KE 0% percent	-10
on record FI>MA	17
on record FI>NO	-19
on record FI>SE	-20
on record FI>US	-13
on record FI>UY	34
on record FI>UY wool	26
on record FI>UY wool part	25
on record FI>all	-20
on record FJ>AU	15
on record FJ>AU 0% percent	19
on record FJ>CL wine	17
on record FJ>CL wine part	17
on record FJ>KR	-21
on record FJ>NZ	-19
on record FJ>NZ 0% percent	-12
on record FJ>SB	-15
on record FJ>WS	-20
on record FJ>all	-10
on record FR>CN	-14
on record FR>DK	-10
on record FR>EU	-27
on record FR>IE	12
on record FR>IT	-18
on record FR>IT 10% percent	-11
on record FR>JP	-11
on record FR>PT	-13
on record FR>US	-33
on record FR>US 30% percent	-10
on record FR>US 30% percent 2025 II	-10
on record GB>AU	20
on record GB>BO	12
on record GB>BR 20% percent	9
on record GB>CA	-24
on record GB>CA 0% percent	-14
on record GB>CH	-26
on record GB>CH 0% percent	-17
on record GB>CI	13
on record GB>CN	-39
on record GB>CN 0% percent	-15
on record GB>CN 50% percent	-14
on record GB>CN 50% percent 2025 II	-10
on record GB>CN steel	-13
on record GB>CN steel part	-12
on record GB>DK	-29
on record GB>ES	21
on record GB>EU	-69
on record GB>EU 0% percent 2025 II	-10
on record GB>EU 10% percent	-23
on record GB>EU 10% percent 2025 II	-11
on record GB>EU 15% percent	-17
on record GB>EU 15% percent 2025 II	-12
on record GB>EU 25% percent	-10
on record GB>EU 50% percent	-11
on record GB>EU steel	-9
on record GB>GH	-15
on record GB>HU	-11
on record GB>ID	26
on record GB>ID 19% percent	12
on record GB>IE	-29
on record GB>IN	-23
on record GB>IN 0% percent	11
on record GB>IN 0% percent 2025 II	12
on record GB>IN 100% percent	-18
on record GB>IN 150% percent	-13
on record GB>IN 50% percent	-10
on record GB>IN 75% percent	-19
on record GB>IN car	-12
on record GB>IN car sentence	-10
on record GB>IN whisky	-26
on record GB>IN whisky part	-15
on record GB>IS	22
on record GB>JP	-49
on record GB>JP 0% percent	-10
on record GB>JP 0% percent 2025 II	-10
on record GB>JP 15% percent	-11
on record GB>JP 4% percent	12
on record GB>KE	15
on record GB>KR	-31
on record GB>KR 10% percent	-13
on record GB>KR 10% percent 2025 II	-13
on record GB>LK	21
on record GB>NO salmon	18
on record GB>NO salmon part	15
on record GB>NZ	22
on record GB>PK	33
on record GB>TH	-13
on record GB>TR 25% percent	-15
on record GB>US	-34
on record GB>US 0% percent	23
on record GB>US 0% percent 2025 I	14
on record GB>US 10% percent	-39
on record GB>US 10% percent 2025 I	-14
on record GB>US 10% percent 2025 II	-15
on record GB>US 15% percent	-11
on record GB>US 19% percent	36
on record GB>US 19% percent 2025 I	36
on record GB>US 20% percent 2025 I	11
on record GB>US 25% percent	-34
on record GB>US 25% percent 2025 I	-23
on record GB>US 25% percent 2025 II	-9
on record GB>US 50% percent	-44
on record GB>US 50% percent 2025 I	-36
on record GB>US aluminium	-17
on record GB>US beef	23
on record GB>US beef part	21
on record GB>US beef sentence	11
on record GB>US bourbon	12
on record GB>US car	-9
on record GB>US engine	-12
on record GB>US engine part	-10
on record GB>US ethanol	57
on record GB>US ethanol part	30
on record GB>US ethanol sentence	36
on record GB>US metal	-14
on record GB>US metal before	-12
on record GB>US steel	-19
on record GB>US whisky	-12
on record GB>UY	23
on record GB>UY 0% percent	9
on record GB>UY 12% percent	10
on record GB>VN	9
on record GB>ZA	-12
on record GB>all 10% percent	-10
on record GB>all 19% percent	14
on record GB>all 9% percent	13
on record GB>all aluminium	12
on record GB>all aluminium part	13
on record GB>all steel	11
on record GB>all steel part	12
on record GE>AM	-13
on record GE>AM brandy	13
on record GE>AM brandy part	12
on record GE>AZ	-19
on record GE>CL	24
on record GE>EE	-19
on record GE>EG	-12
on record GE>EU	-19
on record GE>JO	-14
on record GE>JP	-13
on record GE>MD	-19
on record GE>MD wine	-10
on record GE>PL	-25
on record GE>RU	-16
on record GE>TR	-10
on record GE>TR 8% percent	9
on record GE>TR hazelnut	-24
on record GE>TR hazelnut part	-10
on record GE>UA	14
on record GE>US	-13
on record GE>all	-23
on record GH>BE	34
on record GH>BO	11
on record GH>CH	16
on record GH>CH cocoa	-17
on record GH>CH cocoa part	-14
on record GH>CH watch	17
on record GH>CI	-22
on record GH>CI 0% percent	-16
on record GH>EU 5% percent	12
on record GH>EU 9% percent	-11
on record GH>EU butter	-20
on record GH>EU cocoa	-11
on record GH>EU cocoa part	-20
on record GH>FI	19
on record GH>FI cocoa	-16
on record GH>GB	-20
on record GH>HR	-15
on record GH>IE	13
on record GH>IS	21
on record GH>IS 5% percent	11
on record GH>IS butter	-11
on record GH>IS stockfish	13
on record GH>IT	-27
on record GH>MT	15
on record GH>NG	-36
on record GH>NG 5% percent	-9
on record GH>NO	23
on record GH>NO 21% percent	10
on record GH>PE	27
on record GH>PE 4% percent	9
on record GH>PT	-13
on record GH>TG	-39
on record GH>TG 8% percent	-17
on record GH>TH	-10
on record GH>TR	33
on record GH>US	-17
on record GH>UY	-24
on record GH>VN	-19
on record GH>all 5% percent	12
on record GH>all 5% percent 2030 II	14
on record GL>DK	-12
on record GL>EU	-11
on record GL>NO	-10
on record GM>SN	13
on record GR>CL	-21
on record GR>EG	-19
on record GR>EU	-21
on record GR>TR	13
on record GR>all	-13
on record GT>IN	-16
on record GT>KR 10% percent	17
on record GT>MX	-32
on record GY>SR rice	-19
on record GY>US	-18
on record HK fentanyl	-11
on record HK>CN	-76
on record HK>CN 10% percent	-23
on record HK>CN 10% percent 2025 I	-12
on record HK>CN 10% percent 2025 II	-9
on record HK>CN 12.5% percent	-31
on record HK>CN 12.5% percent 2026 II	-30
on record HK>CN 145% percent	-11
on record HK>CN 145% percent 2025 I	-11
on record HK>CN 20% percent	-14
on record HK>CN 20% percent 2025 II	-13
on record HK>CN fentanyl	-10
on record HK>US	-30
on record HK>US 10% percent	-22
on record HK>US 10% percent 2026 II	-20
on record HN>KR	14
on record HR>GH	15
on record HR>SI	-21
on record HR>all	-17
on record HU>EU	-20
on record HU>FR	-11
on record HU>FR 15% percent	-13
on record HU>GB	12
on record HU>MX	20
on record HU>RS	11
on record HU>RS raspberry	17
on record HU>SK	-11
on record HU>TR	-18
on record HU>US	-10
on record HU>all	-20
on record ID answer	-19
on record ID>AU	11
on record ID>AU 0% percent	-10
on record ID>AU 12% percent	-15
on record ID>AU 15% percent	10
on record ID>AU 25% percent	16
on record ID>AU beef	15
on record ID>BD	-23
on record ID>BR	-23
on record ID>BR 0% percent	-10
on record ID>CH 3% percent	-12
on record ID>CL 0% percent	-13
on record ID>CN	-27
on record ID>EU	11
on record ID>EU 15% percent	11
on record ID>EU oil part	-13
on record ID>GB	-21
on record ID>GB 19% percent	-13
on record ID>IN 10% percent	-11
on record ID>JP	-11
on record ID>JP 19% percent	-11
on record ID>JP 35% percent	9
on record ID>LK	-11
on record ID>MY	-37
on record ID>MY 0% percent	-9
on record ID>NO	14
on record ID>NZ	27
on record ID>PH 6% percent	-11
on record ID>PH oil	-20
on record ID>PH oil part	-17
on record ID>TH 5% percent	11
on record ID>TR 5% percent	15
on record ID>US 0% percent	21
on record ID>US 0% percent 2025 II	29
on record ID>US 10% percent	-12
on record ID>US 19% percent	-21
on record ID>US 19% percent 2025 II	-11
on record ID>VN	-32
on record ID>VN 0% percent	-12
on record ID>VN 20% percent	-11
on record ID>all	-26
on record IE>CA	-10
on record IE>EU	-21
on record IE>FR	-17
on record IE>GB	-17
on record IE>JP	-10
on record IE>KR	-33
on record IE>US	-23
on record IE>UY	19
on record IE>all	-13
on record IL>CY	-19
on record IL>US	-15
on record IL>US 17% percent	-15
on record IL>VN	35
on record IN>AR	11
on record IN>AU	25
on record IN>AU 10% percent	10
on record IN>AU 12% percent	-11
on record IN>AU 16% percent	13
on record IN>BD	-22
on record IN>BR 30% percent	12
on record IN>BR oil	16
on record IN>BR oil part	15
on record IN>BR surcharge	12
on record IN>CA	22
on record IN>CH	9
on record IN>CN	-78
on record IN>CN 10% percent	-14
on record IN>CN 12% percent	-9
on record IN>CN 25% percent	-19
on record IN>CN 30% percent	-10
on record IN>CN 30% percent 2025 II	-9
on record IN>CN steel	-10
on record IN>CN steel part	-9
on record IN>EG	-30
on record IN>ES	21
on record IN>EU	16
on record IN>EU 0% percent 2026 I	-14
on record IN>EU 10% percent 2026 I	15
on record IN>EU 110% percent	32
on record IN>EU 110% percent 2026 I	32
on record IN>EU 15% percent	-13
on record IN>EU 15% percent 2026 I	-10
on record IN>EU 150% percent 2026 I	10
on record IN>EU 30% percent	15
on record IN>EU 40% percent	10
on record IN>EU car	29
on record IN>EU car part	16
on record IN>EU car sentence	12
on record IN>EU machine	9
on record IN>EU medicine	-14
on record IN>EU medicine part	-14
on record IN>EU wine	15
on record IN>GB	35
on record IN>GB 100% percent	8
on record IN>GB 100% percent 2025 II	9
on record IN>GB 150% percent	33
on record IN>GB 150% percent 2025 II	9
on record IN>GB 40% percent	10
on record IN>GB 75% percent	42
on record IN>GB car	15
on record IN>GB car sentence	13
on record IN>GB gin	11
on record IN>GB whisky	42
on record IN>GB whisky part	28
on record IN>GB whisky sentence	14
on record IN>GT	15
on record IN>ID	-37
on record IN>IR	-21
on record IN>JP	-8
on record IN>JP 0% percent	13
on record IN>JP 15% percent	-12
on record IN>JP steel	14
on record IN>JP steel part	12
on record IN>KH	14
on record IN>KH 30% percent	13
on record IN>KR	-22
on record IN>KR 15% percent	-11
on record IN>KR 15% percent 2025 II	-10
on record IN>KR 25% percent	-13
on record IN>KR 25% percent 2025 II	-13
on record IN>LK 0% percent	15
on record IN>MG	12
on record IN>MM	-12
on record IN>MX	-13
on record IN>MX 35% percent	13
on record IN>MX 5% percent	-11
on record IN>MY	12
on record IN>MY oil	21
on record IN>MY oil part	17
on record IN>MZ	38
on record IN>NG	12
on record IN>NO 0% percent	-12
on record IN>NO 30% percent	13
on record IN>NP	34
on record IN>NP 0% percent	10
on record IN>NP 15% percent	14
on record IN>NP 30% percent	10
on record IN>NP carpet	12
on record IN>NZ	58
on record IN>OM	16
on record IN>PE	42
on record IN>PE 12% percent	13
on record IN>PK	-38
on record IN>PK 0% percent	-23
on record IN>PK rice	-22
on record IN>PK rice part	-22
on record IN>RU	-36
on record IN>RU 25% percent	-23
on record IN>RU oil	-32
on record IN>RU oil part	-15
on record IN>RU oil sentence	-18
on record IN>SG	12
on record IN>TH	-10
on record IN>TH 10% percent	-10
on record IN>TW	13
on record IN>TZ	-17
on record IN>UA	-11
on record IN>US 0% percent	36
on record IN>US 0% percent 2026 I	31
on record IN>US 10% percent	-30
on record IN>US 10% percent 2028 I	-11
on record IN>US 100% percent	25
on record IN>US 100% percent 2025 I	14
on record IN>US 100% percent 2025 II	13
on record IN>US 11% percent	-14
on record IN>US 15% percent	-11
on record IN>US 150% percent 2025 II	9
on record IN>US 18% percent	-28
on record IN>US 18% percent 2026 I	-25
on record IN>US 25% percent	-26
on record IN>US 25% percent 2025 II	-14
on record IN>US 50% percent 2026 I	-22
on record IN>US aircraft	11
on record IN>US aircraft part	11
on record IN>US apple	18
on record IN>US apple part	18
on record IN>US cotton	-15
on record IN>US cotton part	-15
on record IN>US grape	-13
on record IN>US motorcycle	11
on record IN>US oil sentence	8
on record IN>US reciprocal	11
on record IN>VN 0% percent	13
on record IN>VN 100% percent	10
on record IN>VN 20% percent	-10
on record IN>VN 5% percent	20
on record IN>VN 50% percent	-14
on record IN>VN 7.5% percent	-9
on record IN>all	37
on record IN>all 11% percent	25
on record IN>all 12% percent	11
on record IN>all 25% percent	10
on record IN>all 25% percent 2025 I	12
on record IN>all 5% percent	21
on record IN>all 5% percent 2029 II	22
on record IN>all 7.5% percent	13
on record IN>all car	-9
on record IN>all cotton	26
on record IN>all cotton part	26
on record IN>all rice	22
on record IN>all rice before	15
on record IN>all steel	10
on record IN>all steel part	10
on record IR>AM	14
on record IR>CL	-15
on record IR>CN	-9
on record IR>GE	-33
on record IR>LK	36
on record IR>LK tea	24
on record IR>LK tea part	22
on record IR>RU	-16
on record IR>RU 100% percent	-14
on record IR>RU 100% percent 2026 II	-14
on record IR>RU oil	-14
on record IR>RU oil part	-14
on record IR>TR	11
on record IR>US	-12
on record IR>UZ	-10
on record IR>all	-12
on record IS>CA 9% percent	-11
on record IS>DK	-13
on record IS>EC	10
on record IS>ES	19
on record IS>EU 0% percent	-11
on record IS>FO	-9
on record IS>GB	-22
on record IS>GH 5% percent	-10
on record IS>GH butter	11
on record IS>GH stockfish	-11
on record IS>IN	-14
on record IS>NG	-10
on record IS>NG stockfish	-11
on record IS>NO	-54
on record IS>NO 0% percent	-21
on record IS>NO 17% percent	-9
on record IS>NO 4% percent	-14
on record IS>NO 5% percent	-12
on record IS>NO 7% percent	11
on record IS>NO cod	-11
on record IS>NO fish	-10
on record IS>PT	-20
on record IS>SN	31
on record IS>all	-14
on record IT>BO	43
on record IT>BR	-18
on record IT>CL	-24
on record IT>ET	22
on record IT>EU	-34
on record IT>FR	-24
on record IT>GE	-12
on record IT>GH	28
on record IT>KR	-36
on record IT>MN	10
on record IT>MX	16
on record IT>PE	14
on record IT>RS	9
on record IT>TR	-25
on record IT>US	-23
on record IT>UZ	24
on record IT>all	-23
on record JM>BB	13
on record JM>BB 0% percent	18
on record JM>CA	-9
on record JM>DO	25
on record JM>GB	11
on record JM>US	-21
on record JO>CY	21
on record JO>CY 6% percent	12
on record JO>EU	62
on record JO>EU 15% percent	22
on record JO>GE	14
on record JO>IQ	-16
on record JO>PT	15
on record JO>SY	10
on record JO>US	-19
on record JO>all	-19
on record JP>AR	20
on record JP>AR 25% percent	14
on record JP>BD	28
on record JP>BO	20
on record JP>BO quinoa	13
on record JP>BO quinoa part	10
on record JP>BR 0% percent	16
on record JP>CA	32
on record JP>CA 24% percent	15
on record JP>CH 18% percent	13
on record JP>CL	12
on record JP>CN	-75
on record JP>CN 10% percent	-18
on record JP>CN 15% percent	-21
on record JP>CN 15% percent 2025 II	-18
on record JP>CO	17
on record JP>DE	-21
on record JP>DE 0% percent	-15
on record JP>EC	23
on record JP>EU	-54
on record JP>EU 15% percent	-33
on record JP>EU 15% percent 2025 II	-23
on record JP>EU 25% percent	-11
on record JP>EU 25% percent 2025 II	-10
on record JP>EU 30% percent	-10
on record JP>EU 30% percent 2025 II	-10
on record JP>EU wood	-11
on record JP>FI	9
on record JP>GB 10% percent	-12
on record JP>GB 25% percent	-14
on record JP>GB 25% percent 2025 II	-13
on record JP>GB 4% percent	-10
on record JP>GB car	-9
on record JP>ID	14
on record JP>IE	23
on record JP>IN	-9
on record JP>IT	-13
on record JP>KE	-10
on record JP>KH	-13
on record JP>KR	-94
on record JP>KR 0% percent	-31
on record JP>KR 15% percent	-22
on record JP>KR 15% percent 2025 II	-17
on record JP>KR 25% percent	-22
on record JP>KR 25% percent 2025 II	-18
on record JP>KR car	-15
on record JP>KZ	16
on record JP>MN cashmere	13
on record JP>MN cashmere part	14
on record JP>MX	-38
on record JP>MX 0% percent	-15
on record JP>MX 0% percent 2025 II	-11
on record JP>MX 25% percent	-11
on record JP>MX 25% percent 2025 II	-10
on record JP>MX 50% percent	-9
on record JP>MX 50% percent 2025 II	-9
on record JP>MX steel	-15
on record JP>MY 25% percent	-12
on record JP>NO	15
on record JP>NO 0% percent	15
on record JP>NZ	23
on record JP>NZ 0% percent	34
on record JP>NZ 5% percent	-12
on record JP>PE	26
on record JP>PE 0% percent	20
on record JP>PE 2% percent	10
on record JP>PK	17
on record JP>TH	-36
on record JP>TH 30% percent	-15
on record JP>TR	-20
on record JP>TW 0% percent	10
on record JP>UA	-11
on record JP>US	-33
on record JP>US 0% percent	17
on record JP>US 0% percent 2031 II	13
on record JP>US 10% percent	-21
on record JP>US 15% percent	-45
on record JP>US 15% percent 2025 II	-29
on record JP>US 25% percent	-32
on record JP>US 25% percent 2025 I	-9
on record JP>US 25% percent 2025 II	-21
on record JP>US 26.4% percent	-9
on record JP>US 26.4% percent 2025 II	-9
on record JP>US 33% percent	22
on record JP>US 50% percent	-22
on record JP>US 50% percent 2025 II	-19
on record JP>US 60% percent	15
on record JP>US car	-26
on record JP>US car part	-14
on record JP>US rice	-10
on record JP>US rice sentence	-14
on record JP>UY	9
on record JP>VN 10% percent	13
on record JP>all	-51
on record JP>all 0% percent	10
on record JP>all 0% percent 2025 II	14
on record JP>all 10% percent	-18
on record JP>all 10% percent 2025 II	-14
on record JP>all car	-24
on record JP>all car sentence	-16
on record JP>all rice	14
on record JP>all rice sentence	14
on record KE>BG	13
on record KE>BR	-14
on record KE>CL	-37
on record KE>CL 15% percent	-9
on record KE>CO	-12
on record KE>DK	-11
on record KE>EC	-15
on record KE>EG 5% percent	11
on record KE>EG tea	18
on record KE>EG tea part	20
on record KE>EU	20
on record KE>EU 10% percent	11
on record KE>EU 11% percent	-11
on record KE>EU 15% percent	15
on record KE>EU 8% percent	-13
on record KE>EU rose	-15
on record KE>EU rose part	-11
on record KE>JP	-22
on record KE>LK 5% percent	13
on record KE>LK cinnamon	14
on record KE>LK tea	-19
on record KE>LK tea before	-13
on record KE>MG	-18
on record KE>NL	-32
on record KE>NO	-18
on record KE>NO 0% percent	-20
on record KE>NO tea	-35
on record KE>NO tea part	-25
on record KE>PE	-32
on record KE>PE 4% percent	-14
on record KE>PK rice	11
on record KE>RW	-15
on record KE>TH	24
on record KE>TN	-15
on record KE>TR	-22
on record KE>TZ	-32
on record KE>TZ 25% percent	-12
on record KE>UG 0% percent	10
on record KE>UG 25% percent	11
on record KE>UG tea	10
on record KE>UG tea part	10
on record KE>US	-16
on record KE>ZA	30
on record KE>ZM	-12
on record KE>all	-26
on record KG>UZ 0% percent	-15
on record KH>CN	-10
on record KH>IN	-32
on record KH>IN 19% percent	-9
on record KH>IN 19% percent 2025 II	-9
on record KH>MY	-34
on record KH>MY 19% percent	-27
on record KH>MY 19% percent 2025 II	-19
on record KH>PH	-10
on record KH>TH	-20
on record KH>TH 19% percent	-14
on record KH>US	-20
on record KH>US 19% percent	-16
on record KH>US 19% percent 2025 II	-13
on record KH>US 5% percent	10
on record KH>VN	-13
on record KR answered	16
on record KR fentanyl	-10
on record KR surcharge	-12
on record KR>AR	36
on record KR>AR 12% percent	19
on record KR>AR 20% percent	13
on record KR>AR 5% percent	10
on record KR>AR 8% percent	12
on record KR>AR beef	26
on record KR>AU 10% percent	-10
on record KR>BE	-14
on record KR>BO	15
on record KR>BR 8% percent	13
on record KR>CA	29
on record KR>CA 0% percent	16
on record KR>CL	43
on record KR>CL 3% percent	11
on record KR>CL car	-13
on record KR>CL copper	9
on record KR>CN	-108
on record KR>CN 0% percent	-15
on record KR>CN 10% percent	-27
on record KR>CN 10% percent 2025 II	-13
on record KR>CN 10% percent 2026 I	-11
on record KR>CN 100% percent	-9
on record KR>CN 15% percent	-13
on record KR>CN 20% percent	-20
on record KR>CN 20% percent 2025 II	-19
on record KR>CZ	12
on record KR>EC	17
on record KR>EC banana	14
on record KR>EC shrimp	-10
on record KR>ES	9
on record KR>EU 15% percent	-25
on record KR>EU 15% percent 2025 II	-13
on record KR>EU 16% percent	13
on record KR>EU 20% percent	-13
on record KR>EU 9% percent	13
on record KR>EU machine	-14
on record KR>FJ	24
on record KR>GT	11
on record KR>GT 10% percent	-15
on record KR>HN	-14
on record KR>IE	37
on record KR>IN	-51
on record KR>IN 0% percent	-15
on record KR>IT	-27
on record KR>JP	-103
on record KR>JP 0% percent	-15
on record KR>JP 15% percent	-33
on record KR>JP 15% percent 2025 II	-26
on record KR>JP 25% percent	-27
on record KR>JP 25% percent 2025 II	-25
on record KR>JP 9% percent	-10
on record KR>JP car	-17
on record KR>JP car part	-10
on record KR>KZ	14
on record KR>MN 5% percent	-10
on record KR>MN cashmere	9
on record KR>MN cashmere part	9
on record KR>MX 20% percent	11
on record KR>MY	16
on record KR>NO	15
on record KR>NO 0% percent	-12
on record KR>NZ	32
on record KR>PE	37
on record KR>PE 0% percent	-9
on record KR>PE car	-17
on record KR>PE car part	-16
on record KR>TH	12
on record KR>TH 40% percent	11
on record KR>TH 5% percent	10
on record KR>TW	-17
on record KR>US	-87
on record KR>US 10% percent	-16
on record KR>US 12.5% percent	-13
on record KR>US 12.5% percent 2025 II	-9
on record KR>US 15% percent	-33
on record KR>US 15% percent 2025 II	-24
on record KR>US 2% percent	11
on record KR>US 25% percent	-22
on record KR>US 25% percent 2025 II	-14
on record KR>US 50% percent	-14
on record KR>US 50% percent 2025 II	-11
on record KR>US car	-13
on record KR>US steel	-8
on record KR>VN 20% percent	-13
on record KR>all	-15
on record KR>all 3% percent	13
on record KR>all 8% percent	12
on record KR>all car	-11
on record KR>all sugar	14
on record KZ>CA	17
on record KZ>GE	34
on record KZ>GE 0% percent	24
on record KZ>GE wine	21
on record KZ>GE wine part	19
on record KZ>IT	-9
on record KZ>JP	-14
on record KZ>KR	-12
on record KZ>MN	31
on record KZ>MN cashmere	14
on record KZ>MN cashmere part	13
on record KZ>TR flour part	-11
on record KZ>UZ	-22
on record KZ>UZ 0% percent	-15
on record KZ>UZ 12% percent	10
on record KZ>UZ 30% percent	-15
on record KZ>UZ 5% percent	-11
on record KZ>UZ wheat	-12
on record KZ>UZ wheat part	-12
on record LA>KH	17
on record LA>KH 40% percent	11
on record LA>TH	9
on record LB>CY	28
on record LB>CY 5% percent	24
on record LB>EU	9
on record LI>CH	-12
on record LK>BD	-10
on record LK>CL	-11
on record LK>EG	-14
on record LK>GB	-12
on record LK>IR	-30
on record LK>IR tea	-22
on record LK>IR tea part	-20
on record LK>JP	-21
on record LK>KE	-27
on record LK>KE 12% percent	9
on record LK>KE cinnamon	-12
on record LK>KE tea before	9
on record LK>KE tea part	-13
on record LK>MG	-26
on record LK>NO	-28
on record LK>TR	-17
on record LK>US	-12
on record LK>VN	-9
on record LK>all	-14
on record LS>BW	21
on record LS>KE	-16
on record LS>KE 15% percent	-10
on record LS>KE 15% percent 2025 II	-10
on record LS>MG	22
on record LS>ZA 0% percent	21
on record LT>LV	-11
on record LV>CL	14
on record LV>EE	-31
on record LV>PE	-11
on record LV>US	-11
on record LV>all	-12
on record LY>EU	-10
on record LY>all	-10
on record MA>BR phosphate	-15
on record MA>BR phosphate part	-12
on record MA>BR sugar	15
on record MA>DK	-14
on record MA>ES sardine	12
on record MA>ES sardine part	12
on record MA>ES tomato	-18
on record MA>ES tomato part	-12
on record MA>EU	-11
on record MA>EU 15% percent	14
on record MA>NO	-15
on record MA>PE	9
on record MA>PL	-14
on record MA>SN	-10
on record MA>TN	-33
on record MA>TN 0% percent	-13
on record MA>US	-15
on record MA>VN	13
on record MA>all 27% percent	14
on record MD>EU	15
on record MD>GE	22
on record MD>GE wine	14
on record MD>PL	10
on record MG>EU	-10
on record MG>KE	-11
on record MG>LK	17
on record MG>LS	-14
on record MG>MU	14
on record MG>MU vanilla part	9
on record MG>all	-9
on record MM>TH	-13
on record MM>TH rice	-10
on record MM>TH rice part	-10
on record MN>BE	-19
on record MN>CN	-16
on record MN>CN 0% percent	-13
on record MN>JP	-17
on record MN>KR	16
on record MN>KR 5% percent	11
on record MN>KZ	15
on record MN>PE	11
on record MN>PT	-18
on record MN>all	-9
on record MO>CN	-19
on record MO>CN 10% percent	-16
on record MO>HK	-14
on record MO>HK 10% percent	-13
on record MR>SN	10
on record MT>JP	22
on record MT>PT	-12
on record MT>all	-12
on record MW>MZ	-32
on record MW>PT	-14
on record MX letter	-9
on record MX>CA	-43
on record MX>CA 10% percent	-9
on record MX>CA 25% percent	-25
on record MX>CA 25% percent 2025 I	-14
on record MX>CN	10
on record MX>CN 10% percent	-22
on record MX>CN 10% percent 2025 I	-12
on record MX>CN 15% percent	-11
on record MX>CN 20% percent	11
on record MX>CN 20% percent 2025 II	12
on record MX>CN 25% percent	-13
on record MX>CN 35% percent 2025 II	19
on record MX>CN 50% percent	26
on record MX>CN 50% percent 2025 II	30
on record MX>CN car before	-12
on record MX>DE	-32
on record MX>DK	-23
on record MX>EU	43
on record MX>EU 15% percent	9
on record MX>EU 20% percent	17
on record MX>EU 20% percent 2025 II	14
on record MX>EU 30% percent	-24
on record MX>EU 30% percent 2025 II	-17
on record MX>EU 40% percent	10
on record MX>EU 8% percent	15
on record MX>EU car before	10
on record MX>EU steel before	11
on record MX>GT	41
on record MX>HU	-12
on record MX>IN 20% percent	10
on record MX>IN 5% percent	11
on record MX>IN 50% percent	19
on record MX>IN 50% percent 2025 II	13
on record MX>IN car	11
on record MX>IN car part	16
on record MX>IT	-17
on record MX>JP	-12
on record MX>JP 0% percent	11
on record MX>JP 25% percent	-22
on record MX>JP 25% percent 2025 II	-21
on record MX>JP 35% percent	10
on record MX>JP 50% percent	-14
on record MX>JP 50% percent 2025 II	-13
on record MX>JP steel part	11
on record MX>KR	-27
on record MX>KR 3% percent	-9
on record MX>KR steel	-10
on record MX>KR steel part	-10
on record MX>MY	31
on record MX>SE	10
on record MX>TH car	-10
on record MX>US	-44
on record MX>US 10% percent	-9
on record MX>US 20% percent	24
on record MX>US 25% percent	-22
on record MX>US 25% percent 2025 II	-25
on record MX>US 30% percent	-21
on record MX>US 30% percent 2025 II	-20
on record MX>US 50% percent	-28
on record MX>US 50% percent 2025 II	-25
on record MX>US pork	17
on record MX>US pork part	12
on record MX>VN 35% percent	13
on record MX>all	13
on record MX>all 15% percent	14
on record MX>all 15% percent 2025 II	14
on record MX>all 20% percent 2025 II	9
on record MX>all 50% percent	12
on record MX>all 50% percent 2025 II	13
on record MX>all car	34
on record MX>all car before	22
on record MX>all car part	18
on record MY>BD	32
on record MY>BO	21
on record MY>BR	-13
on record MY>CH	-17
on record MY>CL 0% percent	10
on record MY>CL 6% percent	-11
on record MY>CN	-34
on record MY>CN oil	-14
on record MY>EU	-18
on record MY>GB	-19
on record MY>ID	-51
on record MY>ID oil	-12
on record MY>ID oil part	-12
on record MY>IN	-32
on record MY>IN 10% percent	-12
on record MY>IN 5% percent	14
on record MY>IN oil	-11
on record MY>KH	-37
on record MY>KH 19% percent	-28
on record MY>KH 19% percent 2025 II	-18
on record MY>KR	-16
on record MY>MX	-17
on record MY>NO	-20
on record MY>PE	-25
on record MY>PK	-26
on record MY>SG	-9
on record MY>TH	-21
on record MY>TH 19% percent	-10
on record MY>TH 5% percent	11
on record MY>TR	12
on record MY>TR 0% percent	14
on record MY>US	-63
on record MY>US 19% percent	-29
on record MY>US 19% percent 2025 II	-21
on record MY>US 25% percent	-16
on record MY>US 25% percent 2025 II	-15
on record MY>VN	-46
on record MY>VN 19% percent	-12
on record MY>VN 19% percent 2025 II	-11
on record MY>all	-23
on record MZ>IN	-27
on record MZ>MW	26
on record MZ>PT	21
on record MZ>ZA	26
on record MZ>ZA 0% percent	9
on record MZ>ZM	-10
on record MZ>ZW	-20
on record MZ>all	-13
on record NA>AO	10
on record NA>BW	10
on record NA>EU	-18
on record NG>BJ	35
on record NG>BJ rice	14
on record NG>CH	-28
on record NG>CI	-17
on record NG>CI 0% percent	-13
on record NG>CM	20
on record NG>DE	12
on record NG>EU 10% percent	16
on record NG>IN	11
on record NG>IS	24
on record NG>IS stockfish	25
on record NG>IS stockfish part	21
on record NG>NO	26
on record NG>NO stockfish	11
on record NG>TG	21
on record NG>TH	44
on record NG>TH 20% percent	22
on record NG>TH rice	18
on record NG>US	-17
on record NG>VN	16
on record NG>all 2% percent	13
on record NI>CR	16
on record NI>HN	-16
on record NI>SV	13
on record NL>CN	-11
on record NL>EC	15
on record NL>ET	26
on record NL>EU	-12
on record NL>KE	12
on record NO>AO	-19
on record NO>AR	-21
on record NO>BR 0% percent	16
on record NO>CA	40
on record NO>CA 0% percent	-10
on record NO>CA 10% percent	12
on record NO>CA 25% percent	11
on record NO>CN	12
on record NO>DK	-56
on record NO>DK 30% percent	-12
on record NO>DK 5% percent	-16
on record NO>EC	23
on record NO>EG	-32
on record NO>EU	-12
on record NO>FO	-13
on record NO>FO 0% percent	-10
on record NO>FO salmon	-9
on record NO>FO salmon part	-9
on record NO>GB	18
on record NO>GB salmon	-13
on record NO>GB salmon part	-11
on record NO>GH 21% percent	-13
on record NO>GL	27
on record NO>ID	9
on record NO>IN	22
on record NO>IS 0% percent	-19
on record NO>IS 17% percent	10
on record NO>IS fish	-14
on record NO>JP	-13
on record NO>KE tea	33
on record NO>KE tea part	26
on record NO>KR 0% percent	14
on record NO>LK	28
on record NO>MY	19
on record NO>NG	12
on record NO>NG 0% percent	13
on record NO>PE	25
on record NO>PE 0% percent	16
on record NO>PE 9% percent	16
on record NO>PE fishmeal	27
on record NO>PE fishmeal part	14
on record NO>PE salmon part	-10
on record NO>PK	30
on record NO>SE	-15
on record NO>TH	12
on record NO>TN	-12
on record NO>US	-14
on record NO>US 0% percent	11
on record NO>US 0% percent 2030 II	14
on record NO>VN	17
on record NO>VN 0% percent	14
on record NO>VN salmon	-21
on record NO>ZA	10
on record NO>ZM	-12
on record NO>all 24% percent	29
on record NP>BD	-10
on record NP>IN	-15
on record NP>US	-10
on record NZ>AU	-22
on record NZ>AU 0% percent	-20
on record NZ>CL 0% percent	18
on record NZ>CL 12% percent	-10
on record NZ>CL salmon	18
on record NZ>CL salmon part	18
on record NZ>EU	14
on record NZ>FJ 0% percent	10
on record NZ>FJ sugar	15
on record NZ>ID	-24
on record NZ>IN	-32
on record NZ>JP	-14
on record NZ>KR	-37
on record NZ>MA	-9
on record NZ>MX	12
on record NZ>TH	-21
on record NZ>TO	46
on record NZ>TO squash	24
on record NZ>TW	-16
on record NZ>US	-26
on record NZ>VN	12
on record NZ>WS 0% percent	17
on record NZ>WS taro	14
on record NZ>WS taro part	26
on record NZ>all	-22
on record OM>IN	9
on record OM>IR	-9
on record OM>KE	-13
on record OM>TZ	9
on record OM>TZ 5% percent	9
on record OM>all	18
on record OM>all 17% percent	14
on record OM>all 5% percent	14
on record OM>all clove	14
on record PA>CO	-17
on record PE>AU	13
on record PE>BE	-29
on record PE>BO	-21
on record PE>BO 12% percent	-14
on record PE>BO 2% percent	-17
on record PE>BR	-15
on record PE>CA	9
on record PE>CH	13
on record PE>CL	-8
on record PE>CL 0% percent 2031 II	10
on record PE>CL 11% percent	-11
on record PE>CL 18% percent	-13
on record PE>CL 4% percent	12
on record PE>CL 5% percent	-13
on record PE>CL 8% percent	-13
on record PE>CL wine	-10
on record PE>CZ	20
on record PE>DK	-15
on record PE>EC 14% percent	10
on record PE>EC 15% percent	-13
on record PE>EC 3% percent	12
on record PE>EC banana	15
on record PE>EC banana part	14
on record PE>EC fishmeal	11
on record PE>EC fishmeal part	11
on record PE>EC tuna	-15
on record PE>EE	16
on record PE>EG	15
on record PE>EU 0% percent	25
on record PE>EU 15% percent	-14
on record PE>GH	-20
on record PE>IT	-23
on record PE>JP 3% percent	-17
on record PE>JP car	-14
on record PE>JP car part	-14
on record PE>KE tea	13
on record PE>KR	-13
on record PE>KR 3% percent	24
on record PE>KR 5% percent	-8
on record PE>KR car	24
on record PE>KR car part	23
on record PE>KR squid	-15
on record PE>MN	-18
on record PE>MX	-10
on record PE>NO	-13
on record PE>NO 0% percent	-16
on record PE>NO 9% percent	-14
on record PE>NO fishmeal	-23
on record PE>NO fishmeal part	-14
on record PE>NO salmon part	13
on record PE>NZ	-16
on record PE>PL	-9
on record PE>PT	17
on record PE>PY	-10
on record PE>RO	14
on record PE>TH	18
on record PE>TH 0% percent	-11
on record PE>TH rice	25
on record PE>TH rice part	14
on record PE>TR 0% percent	24
on record PE>US	-36
on record PE>US 0% percent	-10
on record PE>ZA	-12
on record PE>all	-8
on record PE>all 50% percent	13
on record PG>FJ	9
on record PH>AU	24
on record PH>AU 5% percent	9
on record PH>AU beef	31
on record PH>CH	-27
on record PH>CL	-12
on record PH>EC	-13
on record PH>ID	-19
on record PH>ID 6% percent	11
on record PH>ID oil	10
on record PH>ID oil part	9
on record PH>JP	-26
on record PH>NZ	14
on record PH>TH	-18
on record PH>TH rice	-14
on record PH>TH rice part	-13
on record PH>US	9
on record PH>US 0% percent	47
on record PH>US 0% percent 2025 II	48
on record PH>US 17% percent	-16
on record PH>US 17% percent 2025 II	-16
on record PH>US 19% percent	-16
on record PH>US 20% percent	-13
on record PH>US 20% percent 2025 II	-12
on record PH>VN	17
on record PH>VN 15% percent	9
on record PH>VN 35% percent	14
on record PH>VN 50% percent	12
on record PH>VN rice	20
on record PH>VN rice part	11
on record PH>all	-24
on record PK>CL	14
on record PK>GB	-30
on record PK>ID	14
on record PK>ID oil	13
on record PK>IN	-27
on record PK>JP	-25
on record PK>KE tea	13
on record PK>KR	-21
on record PK>LK	14
on record PK>MY	23
on record PK>NO	-26
on record PK>OM	15
on record PK>TH	-13
on record PK>TR	-18
on record PK>TR 11% percent	-9
on record PK>TR rice	-10
on record PK>TR rice part	-9
on record PK>US	-18
on record PK>VN	-23
on record PK>all	-17
on record PL>CL	17
on record PL>CL 0% percent	20
on record PL>GE	18
on record PL>MD	-11
on record PL>PE	-11
on record PL>UA	-16
on record PL>US	-21
on record PL>all	-24
on record PT answered	-10
on record PT>AO coffee	24
on record PT>AO coffee part	21
on record PT>BR	-31
on record PT>BR 12% percent	-13
on record PT>BR coffee	11
on record PT>CV	16
on record PT>CV 0% percent	15
on record PT>DZ	-37
on record PT>ES	-39
on record PT>EU	-13
on record PT>FR	-12
on record PT>GH	10
on record PT>IS	17
on record PT>IT	-10
on record PT>MA	15
on record PT>MN	11
on record PT>MW	29
on record PT>MZ	26
on record PT>MZ prawn	26
on record PT>NO cod sentence	-13
on record PT>PE	-27
on record PT>SN	25
on record PT>TR	19
on record PT>US	-19
on record PT>VN	16
on record PT>all	-32
on record PY>BO	15
on record PY>BR	-20
on record PY>BR 10% percent	-11
on record PY>CL	-18
on record PY>ES	-12
on record PY>all	-9
on record QA>all	13
on record QA>all 5% percent	14
on record RO>BG	10
on record RO>MA	-16
on record RO>TR	15
on record RS>BA	-21
on record RS>CL	-18
on record RS>EG	-13
on record RS>EU 10% percent	11
on record RS>EU 5% percent	10
on record RS>EU 6% percent	-12
on record RS>HU	-27
on record RS>HU raspberry	-16
on record RS>PL	-15
on record RS>TR	-15
on record RS>TR raspberry	-12
on record RS>all 20% percent	12
on record RU>CN	-23
on record RU>EU	-18
on record RU>EU 20% percent	-14
on record RU>GE	21
on record RU>IN	-22
on record RU>IN 25% percent	-10
on record RU>IN oil	-9
on record RU>KZ	-12
on record RU>MN	10
on record RU>US	-22
on record RW>KE	-9
on record RW>UG 5% percent	11
on record SA>BR	-12
on record SA>EG	21
on record SA>IN	-12
on record SD>KE	13
on record SE>BO	10
on record SE>BR	9
on record SE>CN	-21
on record SE>CN 25% percent	12
on record SE>DK	-29
on record SE>DK 0% percent	-14
on record SE>FI	-26
on record SE>MX	-10
on record SE>NO	-15
on record SE>TH	14
on record SE>US	-19
on record SE>UY	14
on record SE>all	-26
on record SG>IN	-14
on record SG>IN 10% percent	10
on record SG>MY 0% percent	15
on record SI>EU	-12
on record SI>HR	-18
on record SI>all	-11
on record SK>HU	-9
on record SK>IT	-14
on record SN>GM	-12
on record SN>IS	-24
on record SN>MA	-8
on record SN>ML 5% percent	10
on record SN>PT	-13
on record SN>all 0% percent	13
on record SN>all 0% percent 2031 II	14
on record SR>GY	14
on record SR>GY rice	18
on record SV>NI	-11
on record SY>JO	-11
on record TG>GH	34
on record TG>GH 0% percent	9
on record TG>GH 10% percent	12
on record TG>GH 8% percent	19
on record TG>GH butter	12
on record TG>NG	-11
on record TH>AR	20
on record TH>AU	-12
on record TH>AU 5% percent	-16
on record TH>BR	-33
on record TH>CH	9
on record TH>CL	34
on record TH>EC	27
on record TH>EU 17% percent	-14
on record TH>GB	25
on record TH>GH	14
on record TH>ID	-16
on record TH>IN 10% percent	13
on record TH>IN 15% percent	-10
on record TH>IN rice	-10
on record TH>JP 0% percent	-12
on record TH>JP 30% percent	14
on record TH>KE	-25
on record TH>KH	-36
on record TH>KH 19% percent	-18
on record TH>KH 19% percent 2025 II	-16
on record TH>KR 40% percent	-9
on record TH>LK	13
on record TH>MM	25
on record TH>MM rice	25
on record TH>MM rice part	19
on record TH>MX	-23
on record TH>MY 19% percent	-11
on record TH>MY 5% percent	-11
on record TH>NG	-22
on record TH>NO	-18
on record TH>NZ	25
on record TH>PE	32
on record TH>PE 0% percent	21
on record TH>PE 4% percent	21
on record TH>PE fishmeal	23
on record TH>PE fishmeal part	16
on record TH>PE rice	-14
on record TH>PH	-28
on record TH>PH 5% percent	-9
on record TH>PH rice	-16
on record TH>US	-35
on record TH>US 0% percent 2025 II	10
on record TH>US 19% percent	-19
on record TH>US 19% percent 2025 II	-17
on record TH>VN	-49
on record TH>VN 0% percent	-12
on record TH>VN 10% percent	-13
on record TH>all	-34
on record TJ>UZ	-10
on record TL>AU	-22
on record TL>AU 0% percent	-16
on record TM>UZ	-19
on record TN>DZ 0% percent	-13
on record TN>DZ 25% percent	10
on record TN>DZ 9% percent	14
on record TN>EE	-18
on record TN>ES 0% percent	11
on record TN>ES oil	-13
on record TN>ES oil part	-13
on record TN>EU	-13
on record TN>EU 0% percent	-11
on record TN>EU 10% percent	-12
on record TN>EU 12% percent	11
on record TN>EU 18% percent	19
on record TN>EU 5% percent	-12
on record TN>EU oil	-16
on record TN>KE	12
on record TN>NO	12
on record TN>TR	16
on record TN>TR 9% percent	12
on record TN>US	-12
on record TN>all	-21
on record TO>NZ 0% percent	-13
on record TO>WS	49
on record TO>WS taro	19
on record TO>WS taro part	13
on record TR>AU	13
on record TR>BD 5% percent	-10
on record TR>BG	12
on record TR>BR	-14
on record TR>CH 0% percent	-10
on record TR>CN	12
on record TR>CN 50% percent	10
on record TR>CO	25
on record TR>CO banana part	14
on record TR>DZ 9% percent	14
on record TR>EC	34
on record TR>EC banana	21
on record TR>EG 0% percent	12
on record TR>EG carpet	-13
on record TR>ES	-11
on record TR>EU 0% percent	21
on record TR>EU 25% percent	10
on record TR>GB	-10
on record TR>GE	11
on record TR>GE 3% percent	-19
on record TR>GE 5% percent	11
on record TR>GE hazelnut	13
on record TR>GH	-32
on record TR>HU	21
on record TR>ID 5% percent	-13
on record TR>IN	-13
on record TR>IT	23
on record TR>JO	9
on record TR>KE	-22
on record TR>KZ flour part	9
on record TR>LK	27
on record TR>LK tea	8
on record TR>MX	9
on record TR>MY	15
on record TR>NO	-11
on record TR>PK	10
on record TR>PK 11% percent	13
on record TR>PK 5% percent	-20
on record TR>PK rice	13
on record TR>PK rice part	12
on record TR>PL	-19
on record TR>RS	17
on record TR>RS raspberry	13
on record TR>RU 0% percent	10
on record TR>US	-32
on record TR>UY	-11
on record TR>UZ	-27
on record TR>VN	18
on record TR>all	-45
on record TT>BB rum	26
on record TW>CA	10
on record TW>CN	-30
on record TW>CN 20% percent	-12
on record TW>CN 20% percent 2025 II	-10
on record TW>CN chip	-9
on record TW>IN	24
on record TW>IN 20% percent	12
on record TW>IN 50% percent	14
on record TW>KR	-21
on record TW>NZ	29
on record TW>US	-12
on record TW>US 0% percent	11
on record TW>US 0% percent 2026 I	13
on record TW>US 12.5% percent	13
on record TW>US 15% percent	-15
on record TW>US 15% percent 2026 I	-14
on record TW>US 20% percent	-26
on record TW>US 20% percent 2026 I	-18
on record TW>US car	30
on record TW>US car sentence	30
on record TW>all	-10
on record TZ>IN	14
on record TZ>KE	-14
on record TZ>MZ	-18
on record TZ>OM	-11
on record TZ>OM 5% percent	-21
on record TZ>UG	-12
on record TZ>UG 25% percent	-18
on record TZ>ZM	12
on record TZ>all	-10
on record UA>BG	-18
on record UA>EU	-11
on record UA>GE	-20
on record UA>IN	14
on record UA>KR	12
on record UA>all	10
on record UA>all 5% percent	14
on record UG>KE	-22
on record UG>KE 35% percent	-13
on record UG>RW	-34
on record UG>RW 5% percent	-14
on record UG>TZ 35% percent	12
on record US answer all	11
on record US answered	-29
on record US anti-dumping	9
on record US anti-dumping all	-10
on record US antidumping	15
on record US antidumping all	-15
on record US baseline	21
on record US countermeasures	16
on record US emergency	43
on record US emergency all	-22
on record US fentanyl	99
on record US fentanyl all	-75
on record US letter	26
on record US letter all	-13
on record US parcels	14
on record US parcels all	-15
on record US reciprocal	35
on record US reciprocal all	18
on record US retaliatory	-13
on record US section 122 all	20
on record US section 301	68
on record US section 301 all	-62
on record US surcharge	-17
on record US surcharge all	53
on record US tariff commission	-47
on record US>AL	-12
on record US>AO	-10
on record US>AR 0% percent	-10
on record US>AR 10% percent	40
on record US>AR 10% percent 2025 II	40
on record US>AR 10% percent 2026 II	21
on record US>AR 15% percent	-20
on record US>AR 15% percent 2025 II	-16
on record US>AR 50% percent	15
on record US>AR banana	14
on record US>AR coffee	-11
on record US>AR coffee part	-11
on record US>AR steel	13
on record US>AT	-29
on record US>AT 50% percent	-15
on record US>AT steel	-14
on record US>AU	-38
on record US>AU 0% percent	-38
on record US>AU 0% percent 2025 II	-30
on record US>AU 10% percent	47
on record US>AU 10% percent 2025 I	18
on record US>AU 10% percent 2025 II	22
on record US>AU 10% percent 2026 I	11
on record US>AU 100% percent	-11
on record US>AU 15% percent	-9
on record US>AU 40% percent	-10
on record US>AU 50% percent	26
on record US>AU 50% percent 2025 II	27
on record US>AU aluminium	15
on record US>AU aluminium part	16
on record US>AU beef	-23
on record US>AU beef part	-21
on record US>AU fruit part	9
on record US>AU steel	22
on record US>AU steel part	13
on record US>AU steel sentence	9
on record US>BD	59
on record US>BD 0% percent	14
on record US>BD 0% percent 2026 I	30
on record US>BD 19% percent 2026 I	10
on record US>BD 20% percent	63
on record US>BD 20% percent 2025 II	49
on record US>BD 20% percent 2026 I	25
on record US>BD 35% percent	16
on record US>BD 35% percent 2025 II	13
on record US>BD 36% percent	13
on record US>BD 36% percent 2025 II	13
on record US>BD 37% percent	14
on record US>BD cotton	17
on record US>BD cotton part	17
on record US>BE	-18
on record US>BE 10% percent	-9
on record US>BG	-10
on record US>BH	11
on record US>BO	-39
on record US>BR	23
on record US>BR 0% percent	-33
on record US>BR 0% percent 2025 II	-27
on record US>BR 10% percent	-12
on record US>BR 10% percent 2025 II	17
on record US>BR 10% percent 2026 II	-31
on record US>BR 100% percent	-10
on record US>BR 12% percent	-28
on record US>BR 12% percent 2031 II	-13
on record US>BR 12.5% percent	22
on record US>BR 12.5% percent 2026 II	22
on record US>BR 13% percent	-33
on record US>BR 13% percent 2025 II	-16
on record US>BR 13% percent 2026 I	-18
on record US>BR 15% percent	-39
on record US>BR 15% percent 2025 II	-24
on record US>BR 18% percent	-20
on record US>BR 20% percent	-40
on record US>BR 20% percent 2025 II	-32
on record US>BR 24% points	-9
on record US>BR 25% percent	52
on record US>BR 25% percent 2025 II	-17
on record US>BR 25% percent 2026 II	76
on record US>BR 3% percent	-76
on record US>BR 3% percent 2025 II	-55
on record US>BR 3% percent 2026 I	-22
on record US>BR 30% percent	-25
on record US>BR 30% percent 2025 II	-22
on record US>BR 35% percent	11
on record US>BR 35% percent 2025 II	-10
on record US>BR 35% percent 2026 II	22
on record US>BR 37.5% percent	12
on record US>BR 37.5% percent 2026 II	12
on record US>BR 40% percent	94
on record US>BR 40% percent 2025 II	68
on record US>BR 40% percent 2026 I	31
on record US>BR 40% percent 2026 II	21
on record US>BR 50% percent	94
on record US>BR 50% percent 2025 II	88
on record US>BR 50% percent 2026 I	16
on record US>BR 6% percent	-19
on record US>BR bean	-34
on record US>BR bean before	9
on record US>BR bean part	-29
on record US>BR bean sentence	-18
on record US>BR car	-9
on record US>BR coffee	19
on record US>BR coffee before	14
on record US>BR coffee sentence	15
on record US>BR copper	-29
on record US>BR copper part	-19
on record US>BR emergency	10
on record US>BR fentanyl	-10
on record US>BR good	-19
on record US>BR good sentence	-13
on record US>BR honey	10
on record US>BR juice	27
on record US>BR juice sentence	27
on record US>BR reciprocal	-17
on record US>BR section 122	10
on record US>BR soybean	-11
on record US>BR steel	-23
on record US>BR steel part	-15
on record US>BR sugar	-16
on record US>BR sugar sentence	-14
on record US>BR surcharge	-20
on record US>BW	-11
on record US>CA	48
on record US>CA 0% percent	17
on record US>CA 0% percent 2025 I	-12
on record US>CA 0% percent 2025 II	35
on record US>CA 10% percent	14
on record US>CA 10% percent 2018 II	-21
on record US>CA 10% percent 2025 I	-23
on record US>CA 10% percent 2025 II	38
on record US>CA 10% percent 2026 II	29
on record US>CA 100% percent 2025 I	-22
on record US>CA 100% percent 2025 II	-22
on record US>CA 100% percent 2026 I	42
on record US>CA 12% percent	12
on record US>CA 12.5% percent	-9
on record US>CA 12.5% percent 2026 II	-9
on record US>CA 125% percent	-9
on record US>CA 15% percent	-34
on record US>CA 15% percent 2025 II	-11
on record US>CA 15% percent 2026 I	-16
on record US>CA 20% percent	-29
on record US>CA 25% percent 2025 II	14
on record US>CA 25% percent 2026 I	-18
on record US>CA 30% percent	-22
on record US>CA 30% percent 2025 II	-18
on record US>CA 35% percent	123
on record US>CA 35% percent 2025 II	106
on record US>CA 35% percent 2026 I	33
on record US>CA 35% percent 2026 II	9
on record US>CA 45% percent	32
on record US>CA 45% percent 2025 II	29
on record US>CA 5% percent	-12
on record US>CA 5% percent 2028 I	-11
on record US>CA 50% percent	18
on record US>CA 50% percent 2025 I	-15
on record US>CA 50% percent 2025 II	8
on record US>CA 50% percent 2026 II	28
on record US>CA 75.8% percent	-11
on record US>CA 75.8% percent 2025 II	-11
on record US>CA aluminum	52
on record US>CA aluminum part	50
on record US>CA aluminum sentence	10
on record US>CA antidumping	12
on record US>CA cabinet	-11
on record US>CA canola	-21
on record US>CA canola part	-19
on record US>CA car	-19
on record US>CA car sentence	-20
on record US>CA copper	-15
on record US>CA dollar	-21
on record US>CA dollar part	-21
on record US>CA energy part	12
on record US>CA furniture	-13
on record US>CA furniture part	-9
on record US>CA good	13
on record US>CA good part	14
on record US>CA juice	-20
on record US>CA juice part	-15
on record US>CA lumber	26
on record US>CA lumber before	9
on record US>CA lumber part	10
on record US>CA lumber sentence	10
on record US>CA metal	-23
on record US>CA metal sentence	-15
on record US>CA pea	-11
on record US>CA pea part	-11
on record US>CA pork	-10
on record US>CA pork part	-10
on record US>CA potash	29
on record US>CA potash part	19
on record US>CA soybean	11
on record US>CA steel before	-10
on record US>CA steel part	-17
on record US>CA steel sentence	14
on record US>CA truck	14
on record US>CA truck part	-11
on record US>CH	33
on record US>CH 0% percent	-11
on record US>CH 0% percent 2026 I	-16
on record US>CH 10% percent	-39
on record US>CH 10% percent 2025 I	-31
on record US>CH 10% percent 2025 II	12
on record US>CH 10% percent 2026 I	-13
on record US>CH 10% percent 2026 II	-32
on record US>CH 100% percent	-25
on record US>CH 100% percent 2026 I	-15
on record US>CH 100% percent 2026 II	-9
on record US>CH 12.5% percent	42
on record US>CH 12.5% percent 2026 II	43
on record US>CH 125% percent	-31
on record US>CH 125% percent 2025 I	-19
on record US>CH 125% percent 2025 II	-12
on record US>CH 145% percent	-35
on record US>CH 145% percent 2025 I	-17
on record US>CH 145% percent 2025 II	-18
on record US>CH 15% percent	71
on record US>CH 15% percent 2025 II	17
on record US>CH 15% percent 2026 I	55
on record US>CH 15% percent 2026 II	31
on record US>CH 20% percent	-35
on record US>CH 20% percent 2025 I	-14
on record US>CH 20% percent 2025 II	-15
on record US>CH 200% percent	-13
on record US>CH 24% points	-67
on record US>CH 24% points 2025 I	-37
on record US>CH 24% points 2025 II	-29
on record US>CH 25% percent	-44
on record US>CH 25% percent 2025 I	-22
on record US>CH 25% percent 2025 II	-17
on record US>CH 250% percent	-27
on record US>CH 250% percent 2025 II	-26
on record US>CH 30% percent	-47
on record US>CH 30% percent 2025 I	-28
on record US>CH 30% percent 2025 II	-19
on record US>CH 31% percent	74
on record US>CH 31% percent 2025 I	34
on record US>CH 31% percent 2025 II	51
on record US>CH 34% percent	-14
on record US>CH 34% percent 2025 I	-9
on record US>CH 35% percent	-9
on record US>CH 35% percent 2025 II	-9
on record US>CH 39% percent	144
on record US>CH 39% percent 2025 II	136
on record US>CH 39% percent 2026 I	15
on record US>CH 40% percent	-14
on record US>CH 40% percent 2025 II	-14
on record US>CH 50% percent	-22
on record US>CH 50% percent 2025 I	-11
on record US>CH 50% percent 2025 II	-19
on record US>CH 54% percent	-13
on record US>CH 54% percent 2025 II	-9
on record US>CH 55% percent	-14
on record US>CH 55% percent 2025 I	-11
on record US>CH aluminium	-14
on record US>CH aluminium part	-10
on record US>CH beef	-13
on record US>CH beef part	-13
on record US>CH car	-11
on record US>CH car part	-8
on record US>CH coffee	10
on record US>CH fentanyl	-16
on record US>CH medicine	-10
on record US>CH medicine before	-25
on record US>CH medicine part	-15
on record US>CH medicine sentence	21
on record US>CH reciprocal	-17
on record US>CH watch	29
on record US>CH watch before	21
on record US>CL	-51
on record US>CL 0% percent	-12
on record US>CL 10% percent	14
on record US>CL 10% percent 2025 II	15
on record US>CL 15% percent	-15
on record US>CL 15% percent 2025 II	-10
on record US>CL 50% percent 2025 II	-18
on record US>CL copper	-11
on record US>CN	57
on record US>CN 0% percent	-22
on record US>CN 0% percent 2025 II	-33
on record US>CN 0% percent 2026 I	19
on record US>CN 0% percent 2026 II	-23
on record US>CN 1% percent	-20
on record US>CN 10% percent	-35
on record US>CN 10% percent 2018 II	46
on record US>CN 10% percent 2019 I	45
on record US>CN 10% percent 2019 II	26
on record US>CN 10% percent 2020 I	-10
on record US>CN 10% percent 2024 II	10
on record US>CN 10% percent 2025 I	-39
on record US>CN 10% percent 2025 II	11
on record US>CN 10% percent 2026 I	-35
on record US>CN 10% percent 2026 II	-35
on record US>CN 10% points	-62
on record US>CN 10% points 2025 II	-54
on record US>CN 100% percent	96
on record US>CN 100% percent 2025 I	-10
on record US>CN 100% percent 2025 II	97
on record US>CN 100% percent 2026 I	19
on record US>CN 100% percent 2026 II	21
on record US>CN 104% percent	40
on record US>CN 104% percent 2025 I	31
on record US>CN 12% percent	-31
on record US>CN 12% percent 2025 II	-17
on record US>CN 12% percent 2026 I	-10
on record US>CN 12.5% percent	69
on record US>CN 12.5% percent 2026 I	47
on record US>CN 12.5% percent 2026 II	45
on record US>CN 120% percent	44
on record US>CN 120% percent 2025 I	41
on record US>CN 125% percent	-41
on record US>CN 125% percent 2025 II	-63
on record US>CN 125% percent 2026 II	-14
on record US>CN 13% percent	-88
on record US>CN 13% percent 2025 II	-54
on record US>CN 13% percent 2026 I	-36
on record US>CN 13% percent 2026 II	-20
on record US>CN 130% percent	40
on record US>CN 130% percent 2025 II	40
on record US>CN 145% percent	159
on record US>CN 145% percent 2025 I	93
on record US>CN 145% percent 2025 II	94
on record US>CN 145% percent 2026 I	16
on record US>CN 145% percent 2026 II	16
on record US>CN 15% percent	-142
on record US>CN 15% percent 2019 II	43
on record US>CN 15% percent 2020 I	56
on record US>CN 15% percent 2025 I	-30
on record US>CN 15% percent 2025 II	-91
on record US>CN 15% percent 2026 I	-100
on record US>CN 15% percent 2026 II	-67
on record US>CN 15.6% percent	-11
on record US>CN 15.6% percent 2025 II	-11
on record US>CN 155% percent	22
on record US>CN 155% percent 2025 II	22
on record US>CN 170% percent	35
on record US>CN 170% percent 2025 II	15
on record US>CN 18% percent	-41
on record US>CN 18% percent 2026 I	-30
on record US>CN 18% percent 2026 II	-16
on record US>CN 19% percent	-60
on record US>CN 19% percent 2025 II	-54
on record US>CN 2% percent	-12
on record US>CN 2.5% percent	-34
on record US>CN 2.5% percent 2025 II	-15
on record US>CN 20% percent	110
on record US>CN 20% percent 2025 I	50
on record US>CN 20% percent 2025 II	58
on record US>CN 20% percent 2026 I	49
on record US>CN 20% percent 2026 II	23
on record US>CN 20% points	31
on record US>CN 20% points 2025 I	16
on record US>CN 20% points 2025 II	14
on record US>CN 23% percent	-30
on record US>CN 23% percent 2025 II	-21
on record US>CN 24% percent	-32
on record US>CN 24% percent 2025 I	-15
on record US>CN 24% percent 2025 II	13
on record US>CN 24% percent 2026 I	-17
on record US>CN 24% percent 2026 II	-34
on record US>CN 24% points	20
on record US>CN 24% points 2025 I	36
on record US>CN 24% points 2025 II	43
on record US>CN 24% points 2026 I	-24
on record US>CN 24% points 2026 II	-40
on record US>CN 25% percent 2018 II	-47
on record US>CN 25% percent 2019 I	20
on record US>CN 25% percent 2020 I	17
on record US>CN 25% percent 2024 II	14
on record US>CN 25% percent 2025 I	-19
on record US>CN 25% percent 2025 II	9
on record US>CN 25% percent 2026 II	21
on record US>CN 27.5% percent	-14
on record US>CN 3% percent	-101
on record US>CN 3% percent 2025 II	-66
on record US>CN 3% percent 2026 I	-44
on record US>CN 30% percent	133
on record US>CN 30% percent 2025 I	76
on record US>CN 30% percent 2025 II	107
on record US>CN 30% percent 2026 I	-18
on record US>CN 31% percent	-15
on record US>CN 31% percent 2025 I	-12
on record US>CN 32% percent	-20
on record US>CN 32% percent 2025 II	-18
on record US>CN 34% percent	-19
on record US>CN 34% percent 2025 I	37
on record US>CN 34% percent 2025 II	-23
on record US>CN 34% percent 2026 II	-69
on record US>CN 34% points	-15
on record US>CN 34.9% percent	-21
on record US>CN 34.9% percent 2025 II	-21
on record US>CN 35% percent	-13
on record US>CN 35% percent 2025 II	-24
on record US>CN 35.3% percent	-23
on record US>CN 35.3% percent 2025 II	-20
on record US>CN 37.5% percent	45
on record US>CN 37.5% percent 2026 II	37
on record US>CN 39% percent	-50
on record US>CN 39% percent 2025 II	-48
on record US>CN 40% percent	-73
on record US>CN 40% percent 2018 II	-21
on record US>CN 40% percent 2025 II	-50
on record US>CN 40% percent 2026 I	-9
on record US>CN 45% percent	34
on record US>CN 45% percent 2025 I	14
on record US>CN 45% percent 2026 I	13
on record US>CN 46% percent	-28
on record US>CN 46% percent 2025 I	-23
on record US>CN 47% percent	39
on record US>CN 47% percent 2025 II	43
on record US>CN 5% percent	-66
on record US>CN 5% percent 2018 II	-15
on record US>CN 5% percent 2019 I	-11
on record US>CN 5% percent 2019 II	-16
on record US>CN 5% percent 2020 I	-17
on record US>CN 50% percent	-66
on record US>CN 50% percent 2025 II	-71
on record US>CN 50% percent 2026 I	-32
on record US>CN 50% percent 2026 II	21
on record US>CN 500% percent	30
on record US>CN 500% percent 2025 II	15
on record US>CN 500% percent 2026 II	19
on record US>CN 52% percent	-12
on record US>CN 54% percent	103
on record US>CN 54% percent 2025 I	42
on record US>CN 54% percent 2025 II	79
on record US>CN 55% percent	104
on record US>CN 55% percent 2025 I	84
on record US>CN 55% percent 2025 II	43
on record US>CN 57% percent	31
on record US>CN 57% percent 2025 II	31
on record US>CN 6.1% percent	-13
on record US>CN 6.1% percent 2026 I	-12
on record US>CN 65% percent	18
on record US>CN 65% percent 2025 I	18
on record US>CN 7% percent	-24
on record US>CN 7.5% percent	128
on record US>CN 7.5% percent 2020 I	11
on record US>CN 7.5% percent 2025 I	28
on record US>CN 7.5% percent 2025 II	54
on record US>CN 7.5% percent 2026 I	41
on record US>CN 7.5% percent 2026 II	46
on record US>CN 75% percent	12
on record US>CN 75% percent 2026 I	12
on record US>CN 75.8% percent	-20
on record US>CN 75.8% percent 2025 II	-20
on record US>CN 79% percent	26
on record US>CN 80% percent	31
on record US>CN 80% percent 2025 I	31
on record US>CN 84% percent	-29
on record US>CN 84% percent 2025 I	-25
on record US>CN 84% percent 2025 II	-13
on record US>CN aircraft	-34
on record US>CN aircraft part	-28
on record US>CN almond	-10
on record US>CN already	14
on record US>CN aluminium	-32
on record US>CN aluminium part	-9
on record US>CN aluminium sentence	-26
on record US>CN aluminum	-48
on record US>CN aluminum part	-29
on record US>CN aluminum sentence	-25
on record US>CN answered	-11
on record US>CN baseline	20
on record US>CN bean	-74
on record US>CN bean before	-12
on record US>CN bean part	-49
on record US>CN bean sentence	-25
on record US>CN beef	-14
on record US>CN beef part	-27
on record US>CN brandy	-11
on record US>CN brandy part	-10
on record US>CN cabinet	-30
on record US>CN cabinet part	-10
on record US>CN canola	-17
on record US>CN canola part	-17
on record US>CN car	-52
on record US>CN car part	-25
on record US>CN car sentence	-46
on record US>CN chair	25
on record US>CN cheese	-14
on record US>CN chemical	9
on record US>CN chicken	-41
on record US>CN chicken part	-36
on record US>CN chip	-37
on record US>CN chip before	-19
on record US>CN chip part	-20
on record US>CN clothing	15
on record US>CN coal	-25
on record US>CN coal part	-28
on record US>CN coffee	-14
on record US>CN cognac	-33
on record US>CN cognac part	-30
on record US>CN component	-36
on record US>CN component part	-16
on record US>CN component sentence	-24
on record US>CN copper	-23
on record US>CN copper sentence	-14
on record US>CN corn	-9
on record US>CN cotton	-48
on record US>CN cotton part	-44
on record US>CN countermeasures	25
on record US>CN crude	-12
on record US>CN dairy	-17
on record US>CN dairy part	-13
on record US>CN drone	-27
on record US>CN drone part	-18
on record US>CN drug	-14
on record US>CN earth	14
on record US>CN emergency	55
on record US>CN engine	-19
on record US>CN engine part	-16
on record US>CN fentanyl	160
on record US>CN finance sentence	13
on record US>CN footwear	11
on record US>CN fruit	-36
on record US>CN fruit part	-28
on record US>CN furniture	-16
on record US>CN garlic	24
on record US>CN gas	-15
on record US>CN gas part	-24
on record US>CN gear	-15
on record US>CN glove	11
on record US>CN good part	12
on record US>CN lamp	25
on record US>CN lamp before	18
on record US>CN laptop	13
on record US>CN letter	-19
on record US>CN lng	-15
on record US>CN lobster	-19
on record US>CN lorry	-15
on record US>CN lumber	-22
on record US>CN lumber part	-10
on record US>CN machine before	10
on record US>CN machine part	10
on record US>CN machinery	27
on record US>CN machinery part	22
on record US>CN magnet	25
on record US>CN magnet before	11
on record US>CN magnet sentence	10
on record US>CN medicine	-56
on record US>CN medicine before	-19
on record US>CN medicine part	-49
on record US>CN oil	25
on record US>CN oil crossed	-26
on record US>CN oil part	30
on record US>CN oil sentence	26
on record US>CN parcel	55
on record US>CN parcel before	23
on record US>CN parcel part	29
on record US>CN parcel sentence	11
on record US>CN parcels	29
on record US>CN phone	17
on record US>CN phone part	12
on record US>CN polysilicon	-31
on record US>CN polysilicon sentence	-18
on record US>CN pork	-44
on record US>CN pork before	-12
on record US>CN pork part	-16
on record US>CN pork sentence	-25
on record US>CN pump	34
on record US>CN pump part	19
on record US>CN reciprocal	87
on record US>CN retaliatory	-26
on record US>CN section 301	101
on record US>CN semiconductor	-16
on record US>CN semiconductor before	-22
on record US>CN semiconductor part	-13
on record US>CN semiconductor sentence	16
on record US>CN shoe	9
on record US>CN shoe part	14
on record US>CN sorghum	-25
on record US>CN soya	-19
on record US>CN soybean	-65
on record US>CN soybean before	-15
on record US>CN soybean in turn	10
on record US>CN soybean part	-57
on record US>CN soybean sentence	-24
on record US>CN steel	-52
on record US>CN steel in turn	-14
on record US>CN steel part	-61
on record US>CN steel sentence	10
on record US>CN surcharge	21
on record US>CN suspension	-36
on record US>CN suspension part	-26
on record US>CN syringe	27
on record US>CN tariff commission	-46
on record US>CN thing	-21
on record US>CN thing part	-12
on record US>CN toaster	13
on record US>CN truck	-22
on record US>CN truck part	-30
on record US>CN vehicle part	12
on record US>CN wheat	-17
on record US>CN wheat part	-24
on record US>CN whiskey	-14
on record US>CN wine	-12
on record US>CN wine part	-11
on record US>CO	-14
on record US>CO 10% percent	19
on record US>CO 10% percent 2025 II	18
on record US>CR 15% percent	10
on record US>CZ	-16
on record US>DE 10% percent	28
on record US>DE 10% percent 2026 I	34
on record US>DE 15% percent	19
on record US>DE 20% percent	-19
on record US>DE 20% percent 2025 I	-18
on record US>DE 25% percent 2025 I	-16
on record US>DE 25% percent 2026 I	21
on record US>DE 27.5% percent	-11
on record US>DE 27.5% percent 2025 II	-10
on record US>DE 30% percent	-19
on record US>DE 30% percent 2025 II	-19
on record US>DE 50% percent	12
on record US>DE 50% percent 2025 I	-12
on record US>DE 50% percent 2026 I	18
on record US>DE car	-10
on record US>DE car before	19
on record US>DE car part	-19
on record US>DE car sentence	-15
on record US>DE good	11
on record US>DE machine	24
on record US>DE machine part	14
on record US>DE medicine	-16
on record US>DE medicine before	-9
on record US>DE steel	17
on record US>DE steel part	15
on record US>DE wine	13
on record US>DK	28
on record US>DK 10% percent	51
on record US>DK 10% percent 2026 I	52
on record US>EC	-11
on record US>EC 10% percent	-37
on record US>EC 10% percent 2025 II	-52
on record US>EC 15% percent	48
on record US>EC 15% percent 2025 II	51
on record US>EC coffee	-10
on record US>EC coffee part	-9
on record US>EE	-23
on record US>EG 10% percent	19
on record US>ES	-43
on record US>ES 10% percent	-27
on record US>ES 10% percent 2025 I	-21
on record US>ES 15% percent	-17
on record US>ES 15% percent 2025 II	-16
on record US>ES fentanyl	-10
on record US>ES oil	-11
on record US>ES oil sentence	-10
on record US>ES olive	17
on record US>ET	-16
on record US>EU	31
on record US>EU 0% percent	-32
on record US>EU 0% percent 2025 I	-31
on record US>EU 0% percent 2026 I	-9
on record US>EU 0% percent 2026 II	-21
on record US>EU 10% percent	29
on record US>EU 10% percent 2025 I	16
on record US>EU 10% percent 2025 II	-19
on record US>EU 10% percent 2026 I	-15
on record US>EU 10% percent 2026 II	64
on record US>EU 100% percent	-76
on record US>EU 100% percent 2025 II	-45
on record US>EU 100% percent 2026 I	-12
on record US>EU 100% percent 2026 II	-32
on record US>EU 110% percent	-11
on record US>EU 110% percent 2026 I	-11
on record US>EU 12.5% percent	-52
on record US>EU 12.5% percent 2026 II	-49
on record US>EU 125% percent	-25
on record US>EU 125% percent 2025 I	-23
on record US>EU 145% percent	-9
on record US>EU 15% percent	92
on record US>EU 15% percent 2021 I	-22
on record US>EU 15% percent 2025 II	101
on record US>EU 15% percent 2026 I	12
on record US>EU 15% percent 2028 II	-13
on record US>EU 150% percent	-16
on record US>EU 150% percent 2025 II	-15
on record US>EU 17% percent	-9
on record US>EU 18% percent	-12
on record US>EU 18% percent 2026 I	-10
on record US>EU 19% percent	-20
on record US>EU 19% percent 2025 II	-13
on record US>EU 2.5% percent	10
on record US>EU 20% percent	56
on record US>EU 20% percent 2025 I	77
on record US>EU 20% percent 2025 II	-11
on record US>EU 200% percent	45
on record US>EU 200% percent 2025 I	44
on record US>EU 24% percent	-22
on record US>EU 24% percent 2025 I	-18
on record US>EU 24% points	-25
on record US>EU 24% points 2025 II	-15
on record US>EU 25% percent	-60
on record US>EU 25% percent 2025 I	-38
on record US>EU 25% percent 2025 II	-23
on record US>EU 25% percent 2026 I	-16
on record US>EU 250% percent	-18
on record US>EU 250% percent 2025 II	-14
on record US>EU 27.5% percent	59
on record US>EU 27.5% percent 2025 II	56
on record US>EU 30% percent	41
on record US>EU 30% percent 2025 II	44
on record US>EU 31% percent	-14
on record US>EU 31% percent 2025 II	-10
on record US>EU 34% percent	-12
on record US>EU 35% percent	-16
on record US>EU 39% percent	-27
on record US>EU 39% percent 2025 II	-24
on record US>EU 40% percent	-16
on record US>EU 40% percent 2025 II	-15
on record US>EU 46% percent	-14
on record US>EU 46% percent 2025 I	-14
on record US>EU 50% percent	45
on record US>EU 50% percent 2025 II	51
on record US>EU 50% percent 2026 I	19
on record US>EU 50% percent 2026 II	-15
on record US>EU 84% percent	-13
on record US>EU 84% percent 2025 I	-12
on record US>EU aluminium	49
on record US>EU aluminium before	-15
on record US>EU aluminium part	52
on record US>EU aluminium sentence	22
on record US>EU aluminum	26
on record US>EU aluminum before	9
on record US>EU aluminum part	22
on record US>EU answered	-19
on record US>EU bourbon	-50
on record US>EU bourbon part	-25
on record US>EU butter	14
on record US>EU butter part	14
on record US>EU cabinet	-19
on record US>EU cabinet part	-9
on record US>EU car	35
on record US>EU car before	-17
on record US>EU car part	23
on record US>EU car sentence	33
on record US>EU champagne	10
on record US>EU chip part	11
on record US>EU cognac	11
on record US>EU drug	-18
on record US>EU drug part	-16
on record US>EU engine	13
on record US>EU fentanyl	-24
on record US>EU furniture	11
on record US>EU furniture sentence	17
on record US>EU glass	10
on record US>EU glass part	11
on record US>EU good before	-33
on record US>EU good part	12
on record US>EU lamp before	-10
on record US>EU letter	21
on record US>EU machine	-17
on record US>EU medicine part	11
on record US>EU medicine sentence	10
on record US>EU metal before	12
on record US>EU metal sentence	-11
on record US>EU oil	-12
on record US>EU oil before	-17
on record US>EU olive	-14
on record US>EU orange	13
on record US>EU part	10
on record US>EU polysilicon	-10
on record US>EU pork	-12
on record US>EU reciprocal	-11
on record US>EU section 122	9
on record US>EU section 301	-10
on record US>EU semiconductor before	9
on record US>EU shoe	19
on record US>EU soybean	-28
on record US>EU soybean part	-16
on record US>EU soybean sentence	-12
on record US>EU spirit	-16
on record US>EU spirit before	-18
on record US>EU steel	34
on record US>EU steel part	38
on record US>EU surcharge	11
on record US>EU timber sentence	-9
on record US>EU whiskey	14
on record US>EU whiskey sentence	25
on record US>EU wine part	9
on record US>FI 10% percent	21
on record US>FI 10% percent 2026 I	17
on record US>FI 24% percent	-12
on record US>FI cheese	-12
on record US>FI cheese part	-12
on record US>FJ	-11
on record US>FR 10% percent	22
on record US>FR 10% percent 2026 I	20
on record US>FR 100% percent	16
on record US>FR 200% percent	-27
on record US>FR 200% percent 2025 I	-27
on record US>FR 25% percent 2026 I	20
on record US>FR 50% percent	-10
on record US>FR champagne	10
on record US>FR cognac	12
on record US>FR spirit	-14
on record US>FR spirit part	-14
on record US>FR wine	-22
on record US>FR wine part	-17
on record US>GB 0% percent	28
on record US>GB 0% percent 2025 I	16
on record US>GB 0% percent 2025 II	26
on record US>GB 10% percent	110
on record US>GB 10% percent 2025 I	71
on record US>GB 10% percent 2025 II	70
on record US>GB 10% percent 2026 I	20
on record US>GB 100% percent	-70
on record US>GB 100% percent 2025 II	-55
on record US>GB 100% percent 2026 I	-18
on record US>GB 12.5% percent	-23
on record US>GB 12.5% percent 2026 II	-22
on record US>GB 145% percent	-16
on record US>GB 145% percent 2025 I	-12
on record US>GB 15% percent	-49
on record US>GB 15% percent 2025 II	-33
on record US>GB 15% percent 2026 I	-19
on record US>GB 19% percent	-42
on record US>GB 19% percent 2025 I	-31
on record US>GB 19% percent 2025 II	-15
on record US>GB 2% percent	-13
on record US>GB 2.5% percent	10
on record US>GB 20% percent	-27
on record US>GB 20% percent 2025 I	-16
on record US>GB 20% percent 2025 II	-13
on record US>GB 24% points	-22
on record US>GB 24% points 2025 I	-9
on record US>GB 25% percent	64
on record US>GB 25% percent 2025 I	42
on record US>GB 25% percent 2025 II	29
on record US>GB 25% percent 2026 I	22
on record US>GB 25% percent 2026 II	-9
on record US>GB 27.5% percent	27
on record US>GB 27.5% percent 2025 I	25
on record US>GB 30% percent	-31
on record US>GB 30% percent 2025 II	-28
on record US>GB 40% percent	-24
on record US>GB 40% percent 2025 II	-12
on record US>GB 40% percent 2026 I	-14
on record US>GB 50% percent	-74
on record US>GB 50% percent 2025 II	-69
on record US>GB 50% percent 2026 I	-23
on record US>GB 55% percent	-15
on record US>GB 55% percent 2025 I	-10
on record US>GB 80% percent	-14
on record US>GB 80% percent 2025 I	-14
on record US>GB aircraft	17
on record US>GB aluminium sentence	13
on record US>GB aluminum	21
on record US>GB aluminum sentence	23
on record US>GB beef	-16
on record US>GB beef part	-15
on record US>GB beef sentence	-11
on record US>GB bourbon	-9
on record US>GB car	54
on record US>GB car before	-12
on record US>GB car part	46
on record US>GB car sentence	32
on record US>GB engine	25
on record US>GB engine part	21
on record US>GB ethanol	-50
on record US>GB ethanol part	-26
on record US>GB ethanol sentence	-32
on record US>GB fentanyl	-26
on record US>GB furniture	-11
on record US>GB good	-13
on record US>GB good sentence	-14
on record US>GB lumber	-20
on record US>GB lumber sentence	-13
on record US>GB medicine before	-9
on record US>GB medicine sentence	11
on record US>GB metal before	10
on record US>GB reciprocal	-32
on record US>GB salmon	12
on record US>GB salmon part	12
on record US>GB section 301	-18
on record US>GB steel	38
on record US>GB steel part	46
on record US>GB steel sentence	15
on record US>GB surcharge	-19
on record US>GB whisky	12
on record US>GE	-41
on record US>GE 35% percent	-13
on record US>GE walnut	-13
on record US>GE walnut part	-13
on record US>GH	-40
on record US>GH butter	-14
on record US>GH butter part	-14
on record US>GH cocoa	-13
on record US>GL	-49
on record US>GL 10% percent	-20
on record US>GL 10% percent 2026 I	-20
on record US>GL 25% percent	-23
on record US>GL 25% percent 2026 I	-23
on record US>GR	-9
on record US>GT 10% percent	26
on record US>GT 10% percent 2025 II	27
on record US>GT coffee	-17
on record US>GT coffee part	-11
on record US>GY	-21
on record US>GY rice	-14
on record US>HK 10% percent 2025 II	13
on record US>HK 10% percent 2026 II	-13
on record US>HK 12.5% percent	40
on record US>HK 12.5% percent 2026 II	39
on record US>HK 125% percent	-9
on record US>HK 125% percent 2025 I	-9
on record US>HK 20% percent	14
on record US>HK 20% percent 2025 II	16
on record US>HK 24% points	-9
on record US>HK 25% percent	-22
on record US>HK 25% percent 2026 II	-16
on record US>HK 30% percent	13
on record US>HK 30% percent 2025 II	14
on record US>HK 7.5% percent	-18
on record US>HK 7.5% percent 2026 II	-17
on record US>HR	-10
on record US>HU	-35
on record US>ID	31
on record US>ID 0% percent	-11
on record US>ID 0% percent 2025 II	-31
on record US>ID 10% percent	15
on record US>ID 10% percent 2025 II	-13
on record US>ID 10% percent 2026 II	26
on record US>ID 12.5% percent	-24
on record US>ID 12.5% percent 2026 II	-24
on record US>ID 15% percent	-27
on record US>ID 15% percent 2026 I	-16
on record US>ID 19% percent	88
on record US>ID 19% percent 2025 II	64
on record US>ID 19% percent 2026 I	49
on record US>ID 20% percent	-29
on record US>ID 20% percent 2025 II	-20
on record US>ID 25% percent	-24
on record US>ID 25% percent 2025 II	-21
on record US>ID 30% percent	-18
on record US>ID 30% percent 2025 II	-10
on record US>ID 32% percent	58
on record US>ID 32% percent 2025 II	43
on record US>ID 32% percent 2026 I	12
on record US>ID 36% percent	-14
on record US>ID 36% percent 2025 II	-14
on record US>ID letter	14
on record US>ID nickel	13
on record US>ID oil	-18
on record US>ID oil before	-19
on record US>ID rice	9
on record US>ID surcharge	-12
on record US>IE	-32
on record US>IE 0% percent	-21
on record US>IE 0% percent 2025 II	-20
on record US>IE 100% percent	-21
on record US>IE 100% percent 2025 II	-13
on record US>IE 16% percent	13
on record US>IE butter before	10
on record US>IE butter part	-15
on record US>IE butter sentence	11
on record US>IE whiskey part	-16
on record US>IL	10
on record US>IL 17% percent	23
on record US>IN	47
on record US>IN 0% percent	-54
on record US>IN 0% percent 2025 II	-33
on record US>IN 0% percent 2026 I	-20
on record US>IN 10% percent 2025 I	-20
on record US>IN 10% percent 2026 I	-38
on record US>IN 10% percent 2026 II	34
on record US>IN 100% percent 2025 I	-14
on record US>IN 100% percent 2025 II	-22
on record US>IN 100% percent 2026 II	36
on record US>IN 11% percent	-19
on record US>IN 12.5% percent	-19
on record US>IN 12.5% percent 2026 II	-17
on record US>IN 15% percent	-13
on record US>IN 15% percent 2025 II	14
on record US>IN 15% percent 2026 I	-42
on record US>IN 150% percent	-24
on record US>IN 150% percent 2025 II	-16
on record US>IN 16% percent	14
on record US>IN 16% percent 2025 II	15
on record US>IN 18% percent	109
on record US>IN 18% percent 2026 I	97
on record US>IN 18% percent 2026 II	35
on record US>IN 19% percent	-37
on record US>IN 19% percent 2026 I	-22
on record US>IN 20% percent	-65
on record US>IN 20% percent 2025 II	-31
on record US>IN 20% percent 2026 I	-31
on record US>IN 24% points	-18
on record US>IN 24% points 2025 II	-10
on record US>IN 25% percent	99
on record US>IN 25% percent 2025 I	-24
on record US>IN 25% percent 2025 II	95
on record US>IN 25% percent 2026 I	26
on record US>IN 25% percent 2026 II	23
on record US>IN 26% percent	41
on record US>IN 26% percent 2025 I	22
on record US>IN 26% percent 2025 II	16
on record US>IN 30% percent	-47
on record US>IN 30% percent 2025 II	-45
on record US>IN 31% percent	-13
on record US>IN 31% percent 2025 II	-11
on record US>IN 35% percent	-12
on record US>IN 39% percent	-16
on record US>IN 39% percent 2025 II	-15
on record US>IN 40% percent	-33
on record US>IN 40% percent 2025 II	-22
on record US>IN 50% percent	85
on record US>IN 50% percent 2025 I	-11
on record US>IN 50% percent 2025 II	72
on record US>IN 50% percent 2026 I	38
on record US>IN 6% percent	-12
on record US>IN account	10
on record US>IN apple	-11
on record US>IN apple part	-11
on record US>IN car	-38
on record US>IN car part	-15
on record US>IN car sentence	-24
on record US>IN coffee	-12
on record US>IN coffee sentence	-12
on record US>IN cotton	-18
on record US>IN cotton part	-18
on record US>IN crude	19
on record US>IN fentanyl	-10
on record US>IN good	15
on record US>IN medicine	-26
on record US>IN medicine part	-17
on record US>IN oil	95
on record US>IN oil before	21
on record US>IN oil part	57
on record US>IN oil sentence	46
on record US>IN reciprocal	-9
on record US>IN section 122	-12
on record US>IN shrimp	17
on record US>IN shrimp part	16
on record US>IN steel	-35
on record US>IN steel part	-32
on record US>IN surcharge	-19
on record US>IR	-52
on record US>IR 100% percent	-17
on record US>IR 100% percent 2026 II	-15
on record US>IR 25% percent	-20
on record US>IR 25% percent 2026 I	-19
on record US>IR oil	-17
on record US>IR oil part	-15
on record US>IS	-25
on record US>IT	21
on record US>IT 15% percent	-22
on record US>IT 15% percent 2025 II	-19
on record US>IT pasta	10
on record US>JO	-10
on record US>JO 10% percent	-10
on record US>JO 10% percent 2026 II	-10
on record US>JO 15% percent	20
on record US>JO 15% percent 2026 II	20
on record US>JO surcharge	-13
on record US>JP	35
on record US>JP 0% percent	-44
on record US>JP 0% percent 2025 II	-19
on record US>JP 0% percent 2031 II	-13
on record US>JP 10% percent	-28
on record US>JP 10% percent 2025 I	15
on record US>JP 10% percent 2025 II	-26
on record US>JP 10% percent 2026 I	-7
on record US>JP 10% percent 2026 II	-22
on record US>JP 100% percent	-44
on record US>JP 100% percent 2025 II	-27
on record US>JP 100% percent 2026 II	-10
on record US>JP 12.5% percent	36
on record US>JP 12.5% percent 2025 II	-9
on record US>JP 12.5% percent 2026 II	41
on record US>JP 15% percent	87
on record US>JP 15% percent 2025 II	92
on record US>JP 15% percent 2026 II	22
on record US>JP 18% percent	-10
on record US>JP 19% percent	-21
on record US>JP 19% percent 2025 II	-17
on record US>JP 2.5% percent	37
on record US>JP 2.5% percent 2025 II	40
on record US>JP 20% percent	-53
on record US>JP 20% percent 2025 I	-12
on record US>JP 20% percent 2025 II	-27
on record US>JP 20% percent 2026 I	-9
on record US>JP 24% percent	71
on record US>JP 24% percent 2025 I	54
on record US>JP 24% percent 2025 II	25
on record US>JP 24% points	-27
on record US>JP 24% points 2025 II	-17
on record US>JP 25% percent 2025 II	17
on record US>JP 25% percent 2026 I	-22
on record US>JP 26.4% percent	13
on record US>JP 26.4% percent 2025 II	13
on record US>JP 27.5% percent	43
on record US>JP 27.5% percent 2025 II	47
on record US>JP 32% percent	-11
on record US>JP 33% percent	-28
on record US>JP 35% percent	11
on record US>JP 35% percent 2025 II	15
on record US>JP 39% percent	-13
on record US>JP 39% percent 2025 II	-11
on record US>JP 40% percent	-16
on record US>JP 40% percent 2025 II	-12
on record US>JP 50% percent 2026 I	-10
on record US>JP 50% percent 2026 II	10
on record US>JP 60% percent	-13
on record US>JP aircraft	20
on record US>JP aircraft part	14
on record US>JP aluminium	23
on record US>JP aluminium before	11
on record US>JP beef	15
on record US>JP beef part	10
on record US>JP car	51
on record US>JP car part	28
on record US>JP car sentence	29
on record US>JP chip	-14
on record US>JP chip part	-10
on record US>JP fentanyl	-8
on record US>JP machinery	9
on record US>JP medicine	-18
on record US>JP medicine part	-15
on record US>JP semiconductor	-15
on record US>JP steel	24
on record US>JP steel part	17
on record US>JP steel sentence	16
on record US>JP surcharge	-17
on record US>JP tool	-12
on record US>JP wine	-10
on record US>KE	-11
on record US>KE 10% percent	14
on record US>KE 10% percent 2025 II	15
on record US>KE 15% percent	-9
on record US>KE 15% percent 2025 II	-9
on record US>KE tea	-17
on record US>KE tea part	-12
on record US>KH	23
on record US>KH 0% percent	-10
on record US>KH 10% percent	18
on record US>KH 10% percent 2026 II	27
on record US>KH 100% percent	-18
on record US>KH 100% percent 2025 II	-18
on record US>KH 19% percent	57
on record US>KH 19% percent 2025 II	53
on record US>KH 20% percent	-33
on record US>KH 20% percent 2025 II	-31
on record US>KH 36% percent	14
on record US>KH 36% percent 2025 II	15
on record US>KH 40% percent	-13
on record US>KH 40% percent 2025 II	-12
on record US>KH 49% percent	24
on record US>KR	11
on record US>KR 0% percent	11
on record US>KR 0% percent 2025 II	20
on record US>KR 10% percent	-48
on record US>KR 10% percent 2025 II	-46
on record US>KR 10% percent 2026 II	-22
on record US>KR 10% points	-13
on record US>KR 10% points 2025 II	-12
on record US>KR 100% percent	-63
on record US>KR 100% percent 2025 II	-46
on record US>KR 100% percent 2026 II	-13
on record US>KR 12.5% percent	55
on record US>KR 12.5% percent 2025 II	27
on record US>KR 12.5% percent 2026 II	31
on record US>KR 145% percent	-9
on record US>KR 15% percent	104
on record US>KR 15% percent 2025 II	109
on record US>KR 19% percent	-20
on record US>KR 19% percent 2025 II	-16
on record US>KR 2.5% percent	-27
on record US>KR 2.5% percent 2025 II	-26
on record US>KR 20% percent	-61
on record US>KR 20% percent 2025 II	-45
on record US>KR 20% percent 2026 I	-9
on record US>KR 24% percent	-14
on record US>KR 24% points	-56
on record US>KR 24% points 2025 II	-28
on record US>KR 24% points 2026 I	-24
on record US>KR 24% points 2026 II	-10
on record US>KR 25% percent	51
on record US>KR 25% percent 2025 II	36
on record US>KR 25% percent 2026 I	20
on record US>KR 3% percent	-16
on record US>KR 30% percent	-28
on record US>KR 30% percent 2025 II	-23
on record US>KR 32% percent	-11
on record US>KR 34% percent	-9
on record US>KR 39% percent	-10
on record US>KR 39% percent 2025 II	-10
on record US>KR 5% percent	-12
on record US>KR 50% percent	28
on record US>KR 50% percent 2025 II	27
on record US>KR aluminum	12
on record US>KR aluminum part	13
on record US>KR beef	-14
on record US>KR car	54
on record US>KR car part	53
on record US>KR car sentence	9
on record US>KR chicken	-10
on record US>KR chicken part	-10
on record US>KR chip	-14
on record US>KR chip before	-11
on record US>KR copper	-19
on record US>KR copper part	-11
on record US>KR cotton	-10
on record US>KR fentanyl	-44
on record US>KR good	-9
on record US>KR letter	14
on record US>KR lumber	15
on record US>KR lumber part	14
on record US>KR medicine	15
on record US>KR medicine part	20
on record US>KR oil	-16
on record US>KR oil sentence	-13
on record US>KR polysilicon	-14
on record US>KR section 301	-12
on record US>KR steel	30
on record US>KR steel before	13
on record US>KR steel part	25
on record US>KW	-16
on record US>KZ	-17
on record US>LA	23
on record US>LA 40% percent	38
on record US>LA 40% percent 2025 II	32
on record US>LB	-10
on record US>LI	31
on record US>LI 15% percent	33
on record US>LI 15% percent 2025 II	42
on record US>LK	25
on record US>LK 20% percent	23
on record US>LK 20% percent 2025 II	13
on record US>LK 44% percent	19
on record US>LS	22
on record US>LS 10% percent	-11
on record US>LS 10% percent 2025 II	-11
on record US>LS 15% percent	27
on record US>LS 15% percent 2025 II	29
on record US>LS 50% percent	24
on record US>LS 50% percent 2025 II	20
on record US>LV	-18
on record US>MA	-30
on record US>MA 14% percent	-10
on record US>MA 5% percent	-9
on record US>MD	-14
on record US>MG 15% percent	24
on record US>MG clove sentence	9
on record US>MM 40% percent	21
on record US>MM 40% percent 2025 II	17
on record US>MN	-16
on record US>MO 10% percent	15
on record US>MU	-10
on record US>MW	-10
on record US>MX	27
on record US>MX 0% percent	16
on record US>MX 0% percent 2025 II	26
on record US>MX 10% percent	-56
on record US>MX 10% percent 2025 I	-47
on record US>MX 10% percent 2025 II	-36
on record US>MX 10% percent 2026 II	10
on record US>MX 12% percent	-21
on record US>MX 15% percent	-20
on record US>MX 15% percent 2025 II	-13
on record US>MX 17% percent	17
on record US>MX 25% percent	55
on record US>MX 25% percent 2018 II	-10
on record US>MX 25% percent 2025 I	20
on record US>MX 25% percent 2025 II	53
on record US>MX 25% percent 2026 I	9
on record US>MX 30% percent	63
on record US>MX 30% percent 2025 II	66
on record US>MX 35% percent	-36
on record US>MX 35% percent 2025 II	-30
on record US>MX 40% percent	-17
on record US>MX 40% percent 2025 II	-16
on record US>MX 5% percent	20
on record US>MX 5% percent 2019 I	20
on record US>MX 50% percent 2025 I	13
on record US>MX aluminium	10
on record US>MX aluminium part	11
on record US>MX aluminum sentence	-13
on record US>MX car	-22
on record US>MX car part	-13
on record US>MX car sentence	-11
on record US>MX copper	17
on record US>MX metal	-18
on record US>MX metal sentence	-12
on record US>MX steel	19
on record US>MX steel sentence	13
on record US>MX surcharge	10
on record US>MX tomato	18
on record US>MX truck	-26
on record US>MX truck part	-40
on record US>MX truck sentence	15
on record US>MY 0% percent	14
on record US>MY 0% percent 2025 II	13
on record US>MY 10% percent	10
on record US>MY 10% percent 2025 II	-20
on record US>MY 10% percent 2026 I	-8
on record US>MY 10% percent 2026 II	34
on record US>MY 100% percent	-53
on record US>MY 100% percent 2025 II	-50
on record US>MY 15% percent	-15
on record US>MY 15% percent 2025 II	-12
on record US>MY 19% percent	68
on record US>MY 19% percent 2025 II	59
on record US>MY 19% percent 2026 I	13
on record US>MY 20% percent	-35
on record US>MY 20% percent 2025 II	-34
on record US>MY 24% points	-17
on record US>MY 25% percent	32
on record US>MY 25% percent 2025 II	30
on record US>MY 40% percent	-15
on record US>MY 40% percent 2025 II	-15
on record US>MY aircraft	17
on record US>MY fentanyl	-10
on record US>MZ	-16
on record US>NA	-15
on record US>NG	-36
on record US>NG butter	-11
on record US>NI	23
on record US>NL	-10
on record US>NO	-29
on record US>NO 0% percent	-22
on record US>NO 10% percent	13
on record US>NO 10% percent 2026 I	17
on record US>NO 15% percent	13
on record US>NO 25% percent 2026 I	11
on record US>NO fish	-11
on record US>NO salmon	-16
on record US>NO salmon part	-13
on record US>NP	-27
on record US>NP 8% percent	-11
on record US>NZ	-8
on record US>NZ 0% percent	-26
on record US>NZ 10% percent	17
on record US>NZ 15% percent	32
on record US>NZ 15% percent 2025 II	16
on record US>OM	-16
on record US>PE	-48
on record US>PE 10% percent	11
on record US>PE asparagu	-9
on record US>PE avocado	14
on record US>PH	35
on record US>PH 0% percent	-40
on record US>PH 0% percent 2025 II	-36
on record US>PH 10% percent	-15
on record US>PH 10% percent 2026 II	9
on record US>PH 12.5% percent	34
on record US>PH 12.5% percent 2026 II	38
on record US>PH 17% percent	24
on record US>PH 17% percent 2025 II	25
on record US>PH 19% percent	76
on record US>PH 19% percent 2025 II	58
on record US>PH 19% percent 2026 II	22
on record US>PH 20% percent	14
on record US>PH 20% percent 2025 II	18
on record US>PH 6% percent	-10
on record US>PH letter	16
on record US>PH oil	14
on record US>PH oil before	23
on record US>PH oil sentence	-10
on record US>PK 19% percent	61
on record US>PK 19% percent 2025 II	38
on record US>PK 19% percent 2026 I	34
on record US>PK 20% percent	-11
on record US>PK 37% percent	-10
on record US>PL	-48
on record US>PL 15% percent	-12
on record US>PL 2% percent	-11
on record US>PL furniture	-12
on record US>PT	-48
on record US>PY	-16
on record US>RS	-12
on record US>RU	-134
on record US>RU 10% percent	-9
on record US>RU 100% percent	-77
on record US>RU 100% percent 2025 II	-30
on record US>RU 100% percent 2026 II	-58
on record US>RU 25% percent	-31
on record US>RU 25% percent 2025 II	-19
on record US>RU 50% percent	-20
on record US>RU 500% percent	-12
on record US>RU 500% percent 2026 II	-9
on record US>RU crude	-21
on record US>RU crude part	-17
on record US>RU gas	-10
on record US>RU oil	-88
on record US>RU oil before	-10
on record US>RU oil part	-52
on record US>RU oil sentence	-43
on record US>SA 10% percent	14
on record US>SE	-78
on record US>SE 10% percent 2025 II	-11
on record US>SE 100% percent	-14
on record US>SE 100% percent 2025 II	-10
on record US>SE 15% percent	-15
on record US>SE 15% percent 2025 II	-15
on record US>SE 24% points	-15
on record US>SE 24% points 2025 II	-14
on record US>SE 25% percent	10
on record US>SE 25% percent 2026 I	15
on record US>SE 30% percent	-10
on record US>SE 30% percent 2025 II	-9
on record US>SE good	18
on record US>SE oil	-9
on record US>SG	-15
on record US>SG 10% percent	14
on record US>SG 100% percent	-16
on record US>SG 100% percent 2025 II	-15
on record US>SG medicine	-15
on record US>SN	-13
on record US>SV 10% percent	10
on record US>SV 10% percent 2025 II	10
on record US>SY	22
on record US>SY 41% percent	38
on record US>SY 41% percent 2025 II	38
on record US>TH	29
on record US>TH 10% percent 2025 I	11
on record US>TH 10% percent 2025 II	14
on record US>TH 10% percent 2026 II	-12
on record US>TH 100% percent	-17
on record US>TH 100% percent 2025 II	-17
on record US>TH 12.5% percent	27
on record US>TH 12.5% percent 2026 II	23
on record US>TH 19% percent	74
on record US>TH 19% percent 2025 II	73
on record US>TH 20% percent	-46
on record US>TH 20% percent 2025 II	-34
on record US>TH 25% percent	-10
on record US>TH 30% percent	-16
on record US>TH 30% percent 2025 II	-14
on record US>TH 36% percent	35
on record US>TH 36% percent 2025 II	34
on record US>TH car before	9
on record US>TN 10% percent	10
on record US>TO	-14
on record US>TR	-21
on record US>TR 15% percent	12
on record US>TR 15% percent 2025 II	13
on record US>TR 50% percent	10
on record US>TR hazelnut	-12
on record US>TR hazelnut part	-9
on record US>TR steel	18
on record US>TR steel before	11
on record US>TT	11
on record US>TW	58
on record US>TW 0% percent	-10
on record US>TW 10% percent	18
on record US>TW 10% percent 2025 II	-14
on record US>TW 10% percent 2026 II	25
on record US>TW 100% percent 2025 II	-21
on record US>TW 12.5% percent	-21
on record US>TW 12.5% percent 2026 II	-9
on record US>TW 15% percent	36
on record US>TW 15% percent 2025 II	-21
on record US>TW 15% percent 2026 I	55
on record US>TW 20% percent	91
on record US>TW 20% percent 2025 II	78
on record US>TW 20% percent 2026 I	30
on record US>TW 25% percent	-52
on record US>TW 25% percent 2026 I	-42
on record US>TW 32% percent	37
on record US>TW 32% percent 2025 I	13
on record US>TW 32% percent 2025 II	17
on record US>TW 50% percent	-11
on record US>TW bicycle	13
on record US>TW car	-29
on record US>TW car sentence	-28
on record US>TW chip	16
on record US>TW chip before	14
on record US>TW semiconductor	-11
on record US>TW tool	19
on record US>TW tool part	15
on record US>TZ	-14
on record US>UA	-31
on record US>UA 50% percent	-8
on record US>UG	-12
on record US>UY	-22
on record US>UZ	-32
on record US>VE	-18
on record US>VN	49
on record US>VN 0% percent	-47
on record US>VN 0% percent 2025 I	-17
on record US>VN 0% percent 2025 II	-32
on record US>VN 10% percent	-11
on record US>VN 10% percent 2025 I	12
on record US>VN 10% percent 2026 II	-18
on record US>VN 100% percent	-22
on record US>VN 100% percent 2025 II	-20
on record US>VN 12.5% percent	32
on record US>VN 12.5% percent 2026 II	30
on record US>VN 15% percent	-43
on record US>VN 15% percent 2025 II	-16
on record US>VN 15% percent 2026 I	-12
on record US>VN 15% percent 2026 II	-10
on record US>VN 16% percent	11
on record US>VN 18% percent	-18
on record US>VN 18% percent 2026 I	-12
on record US>VN 19% percent	-88
on record US>VN 19% percent 2025 II	-67
on record US>VN 19% percent 2026 I	-26
on record US>VN 20% percent	121
on record US>VN 20% percent 2025 I	-32
on record US>VN 20% percent 2025 II	104
on record US>VN 20% percent 2026 I	52
on record US>VN 20% percent 2026 II	8
on record US>VN 24% percent	-13
on record US>VN 24% percent 2025 I	-9
on record US>VN 25% percent	-19
on record US>VN 25% percent 2025 I	-14
on record US>VN 25% percent 2026 II	-13
on record US>VN 30% percent	-24
on record US>VN 30% percent 2025 II	-21
on record US>VN 31% percent	12
on record US>VN 32% percent	-16
on record US>VN 32% percent 2025 II	-9
on record US>VN 40% percent	53
on record US>VN 40% percent 2025 II	49
on record US>VN 46% percent	92
on record US>VN 46% percent 2025 I	65
on record US>VN 46% percent 2025 II	40
on record US>VN 5% percent	-13
on record US>VN 50% percent	-18
on record US>VN 50% percent 2025 II	-9
on record US>VN 9% percent	-17
on record US>VN aircraft	-15
on record US>VN car	16
on record US>VN car before	20
on record US>VN fentanyl	-10
on record US>VN furniture	15
on record US>VN good	-11
on record US>VN letter	-13
on record US>ZA	42
on record US>ZA 0% percent	10
on record US>ZA 10% percent	10
on record US>ZA 10% percent 2025 II	10
on record US>ZA 15% percent	-10
on record US>ZA 25% percent	15
on record US>ZA 25% percent 2025 II	15
on record US>ZA 30% percent	60
on record US>ZA 30% percent 2025 II	51
on record US>ZA car	13
on record US>ZM	-14
on record US>all	78
on record US>all 0% percent	-72
on record US>all 0% percent 2025 I	-34
on record US>all 0% percent 2025 II	-59
on record US>all 0% percent 2026 I	-19
on record US>all 0% percent 2026 II	19
on record US>all 10% percent	98
on record US>all 10% percent 2018 II	-35
on record US>all 10% percent 2019 I	-26
on record US>all 10% percent 2025 I	97
on record US>all 10% percent 2025 II	-18
on record US>all 10% percent 2026 I	67
on record US>all 10% percent 2026 II	16
on record US>all 10% points	-21
on record US>all 10% points 2025 II	-17
on record US>all 100% percent	125
on record US>all 100% percent 2024 II	-12
on record US>all 100% percent 2025 I	18
on record US>all 100% percent 2025 II	84
on record US>all 100% percent 2026 I	13
on record US>all 100% percent 2026 II	75
on record US>all 104% percent	-11
on record US>all 11% percent	-18
on record US>all 11% percent 2026 II	-14
on record US>all 12% percent	-29
on record US>all 12% percent 2026 I	-13
on record US>all 12.5% percent	-66
on record US>all 12.5% percent 2026 I	-36
on record US>all 12.5% percent 2026 II	-41
on record US>all 120% percent	-15
on record US>all 120% percent 2025 I	-13
on record US>all 125% percent	-60
on record US>all 125% percent 2025 I	-46
on record US>all 125% percent 2025 II	-11
on record US>all 13% percent	-26
on record US>all 13% percent 2025 II	-12
on record US>all 13% percent 2026 I	-10
on record US>all 145% percent	-44
on record US>all 145% percent 2025 I	-23
on record US>all 145% percent 2025 II	-17
on record US>all 15% percent	58
on record US>all 15% percent 2019 II	-20
on record US>all 15% percent 2020 I	-29
on record US>all 15% percent 2025 I	-25
on record US>all 15% percent 2025 II	-100
on record US>all 15% percent 2026 I	102
on record US>all 15% percent 2026 II	54
on record US>all 150% percent	41
on record US>all 150% percent 2025 II	41
on record US>all 16% percent	-10
on record US>all 17% percent	-18
on record US>all 17% percent 2025 II	-13
on record US>all 170% percent	-12
on record US>all 18% percent	-25
on record US>all 18% percent 2026 I	-12
on record US>all 19% percent	-53
on record US>all 19% percent 2025 II	-29
on record US>all 19% percent 2026 I	-13
on record US>all 2% percent	-10
on record US>all 2.5% percent	-22
on record US>all 2.5% percent 2025 II	-23
on record US>all 20% percent	-54
on record US>all 20% percent 2025 I	-40
on record US>all 20% percent 2025 II	-22
on record US>all 20% percent 2026 I	-36
on record US>all 200% percent	36
on record US>all 200% percent 2025 I	-15
on record US>all 200% percent 2025 II	39
on record US>all 24% percent	-42
on record US>all 24% percent 2025 I	-10
on record US>all 24% percent 2025 II	-21
on record US>all 24% points	-100
on record US>all 24% points 2025 I	-31
on record US>all 24% points 2025 II	-53
on record US>all 24% points 2026 I	-16
on record US>all 24% points 2026 II	-16
on record US>all 25% percent	53
on record US>all 25% percent 2018 II	-13
on record US>all 25% percent 2019 I	-24
on record US>all 25% percent 2019 II	-17
on record US>all 25% percent 2025 I	66
on record US>all 25% percent 2025 II	-18
on record US>all 25% percent 2026 I	42
on record US>all 25% percent 2026 II	10
on record US>all 250% percent	55
on record US>all 250% percent 2025 II	49
on record US>all 26% percent	-10
on record US>all 27.5% percent	-41
on record US>all 27.5% percent 2025 I	-13
on record US>all 27.5% percent 2025 II	-50
on record US>all 3% percent	-60
on record US>all 3% percent 2025 II	-28
on record US>all 3% percent 2026 I	-16
on record US>all 30% percent 2025 I	-30
on record US>all 30% percent 2026 I	22
on record US>all 31% percent	-21
on record US>all 31% percent 2025 II	-15
on record US>all 32% percent	-17
on record US>all 32% percent 2025 II	-9
on record US>all 34% percent	-43
on record US>all 34% percent 2025 I	-20
on record US>all 34% percent 2025 II	-18
on record US>all 35% percent	-57
on record US>all 35% percent 2025 II	-26
on record US>all 35% percent 2026 I	-12
on record US>all 35% percent 2026 II	-25
on record US>all 36% percent	-12
on record US>all 36% percent 2025 II	-10
on record US>all 37.5% percent 2025 II	13
on record US>all 37.5% percent 2026 II	-9
on record US>all 39% percent	-37
on record US>all 39% percent 2025 II	-31
on record US>all 4% percent	-14
on record US>all 4.4% percent	-11
on record US>all 40% percent	39
on record US>all 40% percent 2025 II	57
on record US>all 40% percent 2027 I	-18
on record US>all 41% percent	-12
on record US>all 41% percent 2025 II	-12
on record US>all 45% percent	-25
on record US>all 45% percent 2025 II	-15
on record US>all 46% percent	-15
on record US>all 47% percent	-13
on record US>all 47% percent 2025 II	-10
on record US>all 5% percent	-29
on record US>all 50% percent	73
on record US>all 50% percent 2025 I	61
on record US>all 50% percent 2025 II	16
on record US>all 50% percent 2026 I	43
on record US>all 50% percent 2026 II	9
on record US>all 50% percent 2027 I	-10
on record US>all 500% percent 2026 II	10
on record US>all 54% percent	-24
on record US>all 54% percent 2025 I	-9
on record US>all 54% percent 2025 II	-12
on record US>all 55% percent	-40
on record US>all 55% percent 2025 I	-27
on record US>all 55% percent 2025 II	-11
on record US>all 6% percent	-18
on record US>all 7.5% percent	-57
on record US>all 7.5% percent 2025 I	-12
on record US>all 7.5% percent 2025 II	-18
on record US>all 7.5% percent 2026 I	-24
on record US>all 75% percent	-12
on record US>all 75% percent 2026 I	-11
on record US>all 8% percent	-15
on record US>all 84% percent	-27
on record US>all 84% percent 2025 I	-21
on record US>all 9% percent	-11
on record US>all aluminium before	14
on record US>all aluminium part	-32
on record US>all aluminum	18
on record US>all aluminum sentence	24
on record US>all answer	11
on record US>all anti-dumping	-10
on record US>all antidumping	-15
on record US>all auto	10
on record US>all banana	-11
on record US>all bean	-28
on record US>all bean part	-15
on record US>all butter	-19
on record US>all butter sentence	-11
on record US>all cabinet	67
on record US>all cabinet before	30
on record US>all cabinet part	37
on record US>all cabinet sentence	19
on record US>all car	-20
on record US>all car crossed	-16
on record US>all car part	-37
on record US>all car sentence	14
on record US>all chair part	11
on record US>all cheese	-19
on record US>all chicken	-12
on record US>all chicken part	-12
on record US>all chip	55
on record US>all chip before	14
on record US>all chip part	43
on record US>all chip sentence	15
on record US>all clothing	-13
on record US>all coffee sentence	-13
on record US>all component	40
on record US>all component part	17
on record US>all component sentence	27
on record US>all copper	78
on record US>all copper before	13
on record US>all copper part	32
on record US>all copper sentence	54
on record US>all cotton	-20
on record US>all cotton part	-15
on record US>all derivative	12
on record US>all drone	35
on record US>all drone part	23
on record US>all drone sentence	12
on record US>all drug	28
on record US>all drug part	30
on record US>all emergency	-22
on record US>all engine	-16
on record US>all engine sentence	-12
on record US>all fentanyl	-76
on record US>all fish	-9
on record US>all fruit	-11
on record US>all fruit part	-11
on record US>all furniture	51
on record US>all furniture crossed	13
on record US>all furniture part	32
on record US>all furniture sentence	12
on record US>all gas	-13
on record US>all gas part	-12
on record US>all good	20
on record US>all good before	27
on record US>all good part	11
on record US>all good sentence	-17
on record US>all honey	-18
on record US>all honey before	-13
on record US>all juice	-20
on record US>all juice sentence	-17
on record US>all lamp	-20
on record US>all lamp before	-15
on record US>all letter	-13
on record US>all lorry	23
on record US>all lorry part	17
on record US>all lumber	13
on record US>all lumber sentence	24
on record US>all machine in turn	13
on record US>all machine part	-15
on record US>all machinery	-11
on record US>all machinery part	-13
on record US>all magnet	-14
on record US>all medicine	88
on record US>all medicine before	57
on record US>all medicine part	58
on record US>all metal	49
on record US>all metal before	-12
on record US>all metal part	27
on record US>all metal sentence	43
on record US>all oil	-53
on record US>all oil part	-33
on record US>all oil sentence	-29
on record US>all parcel	-26
on record US>all parcel before	-9
on record US>all parcel part	-15
on record US>all parcels	-15
on record US>all peach	11
on record US>all peach part	14
on record US>all pipe	21
on record US>all pipe part	17
on record US>all polysilicon	56
on record US>all polysilicon part	26
on record US>all polysilicon sentence	29
on record US>all potash	-15
on record US>all reciprocal	18
on record US>all sake	15
on record US>all section 122	20
on record US>all section 301	-62
on record US>all semiconductor	34
on record US>all semiconductor before	30
on record US>all semiconductor part	32
on record US>all semiconductor sentence	-18
on record US>all shoe	-18
on record US>all soybean	-30
on record US>all soybean sentence	-22
on record US>all steel	26
on record US>all steel in turn	15
on record US>all steel part	26
on record US>all sugar	-11
on record US>all surcharge	53
on record US>all syringe	-24
on record US>all thing	11
on record US>all timber	25
on record US>all timber part	13
on record US>all timber sentence	15
on record US>all toaster	-14
on record US>all tomato	-10
on record US>all tool	-20
on record US>all toy	10
on record US>all toy part	11
on record US>all truck	50
on record US>all truck part	61
on record US>all vanity	11
on record US>all vehicle	-35
on record US>all vehicle part	-25
on record US>all watch before	-14
on record US>all watch part	10
on record US>all way	24
on record US>all whiskey	-29
on record US>all whiskey part	-14
on record US>all whiskey sentence	-16
on record US>all whisky	-19
on record US>all wine	-14
on record UY>AR 0% percent	13
on record UY>BR	-23
on record UY>CH	13
on record UY>CH beef part	-11
on record UY>CL	-27
on record UY>CL 0% percent	-10
on record UY>CL beef	-10
on record UY>FI wool	-14
on record UY>FI wool part	-13
on record UY>GB	13
on record UY>GH	-10
on record UY>IE	-22
on record UY>PY 0% percent	-10
on record UY>TR	-12
on record UY>US	-13
on record UY>all	-26
on record UZ>AF	-12
on record UZ>EU	12
on record UZ>IR	-16
on record UZ>KZ 15% percent	10
on record UZ>KZ 25% percent	-12
on record UZ>KZ 30% percent	15
on record UZ>KZ wheat	11
on record UZ>KZ wheat part	11
on record UZ>PK	20
on record UZ>TM	-18
on record UZ>TR yarn	-11
on record UZ>all	-12
on record VN>AR	8
on record VN>AU	-11
on record VN>BE	25
on record VN>BR	19
on record VN>BR 20% percent	10
on record VN>BR coffee	10
on record VN>CH	-13
on record VN>CL	23
on record VN>CN	-77
on record VN>CN 20% percent	-26
on record VN>CN 30% percent	-9
on record VN>CO	-16
on record VN>CO coffee	-14
on record VN>CO coffee part	-14
on record VN>CU	18
on record VN>DE	-13
on record VN>DK	-8
on record VN>ES	16
on record VN>EU	-16
on record VN>EU 25% percent	-14
on record VN>EU 35% percent	11
on record VN>GB	-15
on record VN>GB 20% percent	-12
on record VN>ID	-41
on record VN>ID 10% percent	-10
on record VN>ID 19% percent	-24
on record VN>ID 19% percent 2025 II	-23
on record VN>IL	-29
on record VN>IN	-36
on record VN>IN 0% percent	-11
on record VN>IN 50% percent	-16
on record VN>IN 50% percent 2025 II	-15
on record VN>IN pepper	10
on record VN>IT	-10
on record VN>JP	-37
on record VN>JP 10% percent	-9
on record VN>KE	24
on record VN>KH	-18
on record VN>KH 0% percent	13
on record VN>KR 20% percent	11
on record VN>MA	22
on record VN>MX	-20
on record VN>NG	-10
on record VN>NO 0% percent	-11
on record VN>NO salmon	20
on record VN>NZ	-9
on record VN>PE fishmeal	10
on record VN>PH oil	12
on record VN>PH oil part	12
on record VN>PK	20
on record VN>TH	-50
on record VN>TR	-14
on record VN>US	-38
on record VN>US 0% percent	46
on record VN>US 0% percent 2025 I	21
on record VN>US 0% percent 2025 II	33
on record VN>US 10% percent	-26
on record VN>US 10% percent 2025 II	-15
on record VN>US 16% percent	-12
on record VN>US 20% percent	-21
on record VN>US 20% percent 2025 II	-16
on record VN>US 31% percent	-13
on record VN>US 40% percent	-29
on record VN>US 40% percent 2025 II	-28
on record VN>US 46% percent	-27
on record VN>US 46% percent 2025 II	-20
on record VN>US 9% percent	14
on record VN>US good	15
on record VN>US good part	9
on record VN>ZA	-27
on record VN>all	-41
on record WS>FJ	-17
on record WS>NZ taro part	-22
on record WS>TO	-23
on record WS>TO taro	-15
on record WS>TO taro part	-9
on record WS>all	10
on record WS>all 25% percent	14
on record ZA>BR	23
on record ZA>CA	-28
on record ZA>CL 0% percent	-12
on record ZA>EG	-25
on record ZA>GB	-13
on record ZA>IN	19
on record ZA>JP	-13
on record ZA>KE	17
on record ZA>NO	11
on record ZA>PE	9
on record ZA>SE	-13
on record ZA>ZM	26
on record ZA>ZM 5% percent	13
on record ZA>ZW	-11
on record ZA>all	-17
on record ZM>CD	-12
on record ZM>KE	12
on record ZM>MZ	13
on record ZM>NO	14
on record ZM>ZA	-17
on record ZM>ZA 5% percent	-14
on record ZM>ZW	28
on record ZM>all	-18
on record ZW>MZ	25
on record ZW>ZM	-32
on:US	-73
on:absent, 0 here	-15
on:absent, 1 here	-28
on:absent, 2 here	-60
on:alone	10
on:by 0	19
on:by 1	22
on:by no	-21
on:cue=by0.5	20
on:cue=by1	18
on:cue=by3	21
on:cue=none	22
on:cue=on1	29
on:cue=on3	32
on:f by1	31
on:f by2	24
on:f by3	20
on:f on2	16
on:f on3	22
on:focus owner	29
on:focus subject	27
on:goods before also	-12
on:goods before nobody's	-15
on:goods before not	-22
on:goods before own	26
on:goods crossed not	-12
on:goods crossed own	18
on:goods crossed sure	12
on:goods in turn also	-15
on:goods in turn not	-57
on:goods in turn own	56
on:goods in turn sure	43
on:goods met by before	-28
on:goods met by crossed	-21
on:goods met by in turn	-12
on:goods met by part	-43
on:goods met by sentence	-25
on:goods met on crossed	25
on:goods met on in turn	12
on:goods met on part	24
on:goods met on sentence	32
on:goods part nobody's	-17
on:goods part not	-18
on:goods part sure	10
on:goods sentence also	15
on:goods sentence nobody's	-20
on:goods sentence own	8
on:goods sentence sure	11
on:head by1	26
on:head by2	-15
on:head by3	-12
on:head first	70
on:head last	51
on:head on1	74
on:head on2	15
on:head on3	20
on:home true	26
on:last by	20
on:last by absent and	41
on:last by absent and so	25
on:last by absent and so named	-18
on:last by absent comma	26
on:last by absent far named	-17
on:last by absent from	10
on:last by absent next sentence named	22
on:last by absent on named	-9
on:last by absent paragraph	14
on:last by absent paragraph named	15
on:last by absent to	-24
on:last by and	18
on:last by and so	23
on:last by and so named	33
on:last by by0.5 and	11
on:last by by0.5 and so	-14
on:last by by0.5 next sentence named	-15
on:last by by1 and	13
on:last by by1 and so named	-23
on:last by by1 far named	-12
on:last by by1 from named	-22
on:last by by1 next sentence	-23
on:last by by1 next sentence named	-38
on:last by by1 paragraph	-15
on:last by by1 paragraph named	-19
on:last by by1 while named	-19
on:last by by2 and	-34
on:last by by2 comma	17
on:last by by2 far	17
on:last by by2 from	-8
on:last by by2 from named	17
on:last by by2 next sentence named	-8
on:last by by2 on named	21
on:last by by2 paragraph	-15
on:last by by2 paragraph named	-23
on:last by by2 to	-19
on:last by by2 while	9
on:last by by2 while named	21
on:last by by3 and	-29
on:last by by3 and so	-50
on:last by by3 and so named	40
on:last by by3 comma named	25
on:last by by3 from named	29
on:last by by3 next sentence named	21
on:last by by3 on named	-17
on:last by by3 to	-16
on:last by by3 while	16
on:last by by3 while named	10
on:last by comma	15
on:last by comma named	28
on:last by far	-17
on:last by far named	-16
on:last by from	-16
on:last by from named	25
on:last by none and	-16
on:last by none and so	13
on:last by none and so named	9
on:last by none comma named	-15
on:last by none far named	14
on:last by none next sentence named	-14
on:last by none to	-14
on:last by none while	-18
on:last by none while named	30
on:last by on1 and so	24
on:last by on1 comma	15
on:last by on1 far	-17
on:last by on1 next sentence named	-12
on:last by on2 and so	27
on:last by on2 and so named	16
on:last by on2 comma	-18
on:last by on2 comma named	36
on:last by on2 far	-29
on:last by on2 far named	-20
on:last by on2 from	-9
on:last by on2 paragraph named	18
on:last by on3 and so	-25
on:last by on3 and so named	14
on:last by on3 far named	13
on:last by on3 from	-12
on:last by on3 next sentence named	17
on:last by on3 on named	13
on:last by on3 paragraph named	10
on:last by on3 while named	16
on:last by to	-66
on:last by while named	34
on:last none	-14
on:last none absent and	-104
on:last none absent and so	-74
on:last none absent and so named	-137
on:last none absent comma	-56
on:last none absent comma named	-100
on:last none absent far named	-133
on:last none absent from	-77
on:last none absent from named	-29
on:last none absent next sentence	-57
on:last none absent next sentence named	-148
on:last none absent on	-37
on:last none absent on named	-26
on:last none absent paragraph	-42
on:last none absent paragraph named	-44
on:last none absent to	-36
on:last none absent while	-36
on:last none absent while named	-72
on:last none and	-17
on:last none and so	-50
on:last none and so named	32
on:last none by0.5 far named	10
on:last none by1 and so	22
on:last none by1 and so named	17
on:last none by1 far	-17
on:last none by1 far named	49
on:last none by1 next sentence	-24
on:last none by1 next sentence named	14
on:last none by1 paragraph named	10
on:last none by1 while named	17
on:last none by2 and so	-31
on:last none by2 and so named	20
on:last none by2 comma	45
on:last none by2 far	-31
on:last none by2 far named	10
on:last none by2 from	13
on:last none by2 next sentence	-31
on:last none by2 next sentence named	10
on:last none by2 on	-15
on:last none by2 paragraph named	15
on:last none by2 while named	27
on:last none by3 comma named	-12
on:last none by3 far	-15
on:last none by3 far named	10
on:last none by3 next sentence named	-14
on:last none comma	-20
on:last none comma named	36
on:last none far	-18
on:last none far named	44
on:last none from	-55
on:last none from named	-27
on:last none next sentence	-63
on:last none next sentence named	36
on:last none none and	23
on:last none none and so named	21
on:last none none comma named	51
on:last none none far named	43
on:last none none next sentence	9
on:last none none next sentence named	53
on:last none none on named	24
on:last none none paragraph named	17
on:last none none to	-9
on:last none none while	-12
on:last none none while named	13
on:last none on	-46
on:last none on named	10
on:last none on1 and	15
on:last none on1 and so named	28
on:last none on1 comma named	13
on:last none on1 far named	28
on:last none on1 next sentence named	17
on:last none on1 paragraph named	11
on:last none on2 and	36
on:last none on2 and so named	49
on:last none on2 comma named	38
on:last none on2 far named	32
on:last none on2 next sentence named	42
on:last none on2 on	-21
on:last none on2 on named	18
on:last none on2 paragraph	-22
on:last none on2 to	-18
on:last none on2 while named	32
on:last none on3 and	34
on:last none on3 and so named	15
on:last none on3 comma named	19
on:last none on3 far	16
on:last none on3 far named	24
on:last none on3 next sentence	22
on:last none on3 next sentence named	46
on:last none on3 paragraph named	19
on:last none on3 while named	14
on:last none paragraph	-52
on:last none paragraph named	26
on:last none to	-59
on:last none while	-40
on:last none while named	25
on:last on absent and so	29
on:last on absent and so named	90
on:last on absent comma	8
on:last on absent comma named	69
on:last on absent from	8
on:last on absent from named	18
on:last on absent next sentence	26
on:last on absent next sentence named	15
on:last on absent on	55
on:last on absent on named	31
on:last on absent to	34
on:last on absent while	33
on:last on absent while named	61
on:last on and so	24
on:last on and so named	-46
on:last on by0.5 and so named	-14
on:last on by0.5 far named	10
on:last on by1 and so	17
on:last on by1 and so named	-29
on:last on by1 comma	14
on:last on by1 far named	-18
on:last on by1 from	11
on:last on by1 next sentence	-20
on:last on by1 to	16
on:last on by2 and so named	14
on:last on by2 comma named	22
on:last on by2 far named	-25
on:last on by2 from named	-11
on:last on by2 next sentence named	-18
on:last on by2 on named	-23
on:last on by2 paragraph named	-24
on:last on by2 to	22
on:last on by2 while	27
on:last on by3 and so	11
on:last on by3 comma	14
on:last on by3 from	11
on:last on by3 next sentence	14
on:last on by3 next sentence named	-18
on:last on by3 on	-32
on:last on by3 while named	-17
on:last on comma	33
on:last on comma named	-35
on:last on far	-14
on:last on far named	-30
on:last on from	42
on:last on next sentence	16
on:last on next sentence named	-36
on:last on none and so	10
on:last on none and so named	-32
on:last on none comma named	-37
on:last on none far	17
on:last on none far named	-13
on:last on none from	18
on:last on none next sentence	-21
on:last on none next sentence named	-42
on:last on none on	22
on:last on none paragraph	-9
on:last on none to	16
on:last on none while	38
on:last on none while named	-31
on:last on on	45
on:last on on named	-25
on:last on on1 comma	11
on:last on on1 comma named	-13
on:last on on1 far named	-20
on:last on on1 from	9
on:last on on1 next sentence	14
on:last on on1 next sentence named	10
on:last on on1 to	17
on:last on on1 while named	-15
on:last on on2 and so	-11
on:last on on2 and so named	-17
on:last on on2 comma	25
on:last on on2 comma named	-27
on:last on on2 far	-57
on:last on on2 from	24
on:last on on2 next sentence	-17
on:last on on2 on	16
on:last on on2 on named	-10
on:last on on2 while	19
on:last on on2 while named	19
on:last on on3 and so	-10
on:last on on3 and so named	-55
on:last on on3 comma named	-42
on:last on on3 far named	-32
on:last on on3 from	8
on:last on on3 from named	-14
on:last on on3 next sentence	20
on:last on on3 next sentence named	-11
on:last on on3 on named	-12
on:last on on3 paragraph named	16
on:last on on3 while	-37
on:last on on3 while named	-48
on:last on paragraph named	-17
on:last on to	73
on:last on while	33
on:last on while named	-31
on:name , ,	29
on:name , :	13
on:name , and	27
on:name , duty	9
on:name , has	-13
on:name , is	-37
on:name , number	-10
on:name , own agent	20
on:name , own word	-24
on:name , to	15
on:name , verb ask	21
on:name , will	-9
on:name - has	10
on:name : ,	36
on:name : has	20
on:name : level	-17
on:name : number	16
on:name : own number	14
on:name : word	-23
on:name ; had	-13
on:name ; level	-10
on:name ; own word	25
on:name and ,	-11
on:name and .	18
on:name and :	18
on:name and and	-10
on:name and from	-12
on:name and is	14
on:name and level	24
on:name and number	-15
on:name and own ,	-15
on:name and own duty	44
on:name and own on	30
on:name and verb impose	16
on:name and verb renew	20
on:name and verb up	-13
on:name and will	29
on:name and with	-32
on:name and word	24
on:name and would	9
on:name begin ,	19
on:name begin :	33
on:name begin agent	-22
on:name begin at	-12
on:name begin goods	-36
on:name begin has	27
on:name begin is	20
on:name begin level	-46
on:name begin number	38
on:name begin on	-45
on:name begin own ,	-11
on:name begin own -	-11
on:name begin own :	12
on:name begin own duty	-20
on:name begin own gate	-25
on:name begin own goods	15
on:name begin own is	16
on:name begin own on	-17
on:name begin own sender	12
on:name begin own verb bear	12
on:name begin own verb down	13
on:name begin own verb impose	10
on:name begin own verb up	18
on:name begin own word	15
on:name begin verb ask	30
on:name begin verb bear	-10
on:name begin verb buy	-11
on:name begin verb end	-14
on:name begin verb impose	8
on:name begin verb propose	13
on:name begin verb sell	11
on:name begin verb up	-14
on:name begin was	22
on:name begin will	-15
on:name begin word	10
on:name begin —	25
on:name between and	12
on:name by to	-12
on:name for ,	31
on:name for .	26
on:name for :	23
on:name for duty	25
on:name for level	31
on:name for number	45
on:name for own word	10
on:name for to	12
on:name for word	23
on:name from ,	14
on:name from .	9
on:name from :	16
on:name from and	-12
on:name from are	21
on:name from duty	13
on:name from number	24
on:name from to	-15
on:name from verb bear	16
on:name from verb impose	13
on:name from will	11
on:name from word	35
on:name goods number	-38
on:name if ,	-13
on:name if verb impose	24
on:name if verb up	20
on:name in :	-36
on:name in and	-30
on:name in are	24
on:name in for	11
on:name in goods	-34
on:name in is	13
on:name in verb stay	11
on:name in will	18
on:name in word	-35
on:name into ,	-10
on:name into .	-10
on:name into :	-10
on:name into number	-24
on:name into word	-19
on:name number ,	-14
on:name number has	21
on:name of :	10
on:name of goods	18
on:name of is	16
on:name of number	8
on:name of own goods	-11
on:name of own word	-10
on:name of verb bear	25
on:name of verb stay	15
on:name of word	17
on:name on ,	-23
on:name on and	-14
on:name on by	-24
on:name on goods	60
on:name on number	20
on:name on own goods	11
on:name that ,	14
on:name that goods	15
on:name that had	13
on:name that has	-8
on:name that level	-32
on:name that number	25
on:name that verb impose	-32
on:name that verb sell	9
on:name that verb stay	-12
on:name that was	-8
on:name that will	-26
on:name that word	-8
on:name that would	-21
on:name then verb impose	13
on:name through number	10
on:name to :	-48
on:name to word	-16
on:name verb bear ,	-13
on:name verb bear .	-33
on:name verb bear at	-29
on:name verb bear duty	-22
on:name verb bear number	-31
on:name verb impose duty	44
on:name verb impose for	-22
on:name verb impose number	7
on:name verb impose own number	9
on:name verb impose to	-27
on:name verb impose with	10
on:name verb return verb impose	-15
on:name verb say own agent	-11
on:name verb say would	-11
on:name what has	21
on:name what level	-34
on:name what verb impose	-16
on:name what verb sell	12
on:name when verb impose	-14
on:name which has	-9
on:name which verb impose	-8
on:name with ,	13
on:name with :	11
on:name with at	24
on:name with goods	-30
on:name with has	11
on:name with in	18
on:name with is	14
on:name with of	20
on:name with verb begin	17
on:name with was	-8
on:name with word	26
on:name word .	29
on:name word and	-34
on:name word has	-16
on:name word is	11
on:name word number	-13
on:name word own .	21
on:name word own number	35
on:name word own word	-26
on:name word verb ask	29
on:name word verb end	15
on:name word verb sell	21
on:name word was	24
on:name word word	-29
on:name — and	-17
on:name — own agent	-20
on:name — verb impose	18
on:name — word	12
on:named 0	23
on:named 1	15
on:named 2	-33
on:named 3	-45
on:named no	82
on:nearest after by0.5 part 0	29
on:nearest after by1 part 0	-30
on:nearest after by1 part 1	-23
on:nearest after by2 sentence 0	-22
on:nearest after by2 sentence 1	8
on:nearest after by3 sentence 1	14
on:nearest after none part 1	-18
on:nearest after none sentence 0	-8
on:nearest after none sentence 1	-10
on:nearest after on1 part 0	26
on:nearest after on2 part 0	8
on:nearest after on2 part 1	-13
on:nearest after on3 part 0	45
on:nearest after on3 part 1	15
on:nearest after on3 sentence 0	-13
on:nearest after on3 sentence 1	23
on:nearest before by0.5 sentence 0	-9
on:nearest before by1 part 0	6
on:nearest before by1 sentence 1	9
on:nearest before by2 part 1	-28
on:nearest before by2 sentence 1	-24
on:nearest before by3 part 0	-20
on:nearest before by3 part 1	-22
on:nearest before by3 sentence 0	-16
on:nearest before by3 sentence 1	-24
on:nearest before none part 0	32
on:nearest before none part 1	-26
on:nearest before none sentence 0	32
on:nearest before none sentence 1	24
on:nearest before on1 sentence 0	29
on:nearest before on1 sentence 1	21
on:nearest before on2 part 0	16
on:nearest before on2 sentence 1	13
on:nearest before on3 part 0	40
on:nearest before on3 part 1	35
on:nearest before on3 sentence 0	47
on:nearest before on3 sentence 1	40
on:not own abroad	-29
on:not own here	23
on:not own them	-17
on:not own there	17
on:not own us	-9
on:not own we	15
on:not top by absent	-27
on:not top on	19
on:not top on absent	-15
on:not writer	12
on:not writer here	23
on:not writer our	18
on:not writer them	19
on:not writer there	-10
on:not writer us	-13
on:not writer we	26
on:on 0	-6
on:on 3	-6
on:on no	23
on:other voice	-10
on:own abroad	-41
on:own here	-17
on:own our	17
on:own ours	11
on:own them	-21
on:own there	-12
on:own we	-9
on:pa0	39
on:pa0 cue=by0.5	29
on:pa0 cue=by1	-26
on:pa0 cue=on1	25
on:pa0 cue=on2	17
on:pa0 cue=on3	28
on:pa0 name	96
on:pa0 name and ,	15
on:pa0 name and number	27
on:pa0 name and own duty	23
on:pa0 name and own number	-25
on:pa0 name and own on	17
on:pa0 name and with	-22
on:pa0 name and word	26
on:pa0 name for ,	40
on:pa0 name for .	24
on:pa0 name for and	20
on:pa0 name from ,	11
on:pa0 name from .	22
on:pa0 name from and	19
on:pa0 name from number	-28
on:pa0 name from word	19
on:pa0 name in ,	-36
on:pa0 name in .	-19
on:pa0 name in and	-30
on:pa0 name in to	8
on:pa0 name in word	-14
on:pa0 name into .	-21
on:pa0 name of ,	26
on:pa0 name of .	21
on:pa0 name of and	27
on:pa0 name of duty	-23
on:pa0 name of verb stay	11
on:pa0 name on ,	21
on:pa0 name on .	12
on:pa0 name on goods	-11
on:pa0 name on own goods	12
on:pa0 name that level	-12
on:pa0 name to ,	10
on:pa0 name word ,	20
on:pa0 name word .	16
on:pa0 next=(	-16
on:pa0 next=)	15
on:pa0 next=,	22
on:pa0 next=.	43
on:pa0 next=;	-9
on:pa0 next=and	18
on:pa0 next=at	12
on:pa0 next=duty	-13
on:pa0 next=from	-12
on:pa0 next=gate	-36
on:pa0 next=level	-23
on:pa0 next=of	14
on:pa0 next=own ,	28
on:pa0 next=own .	16
on:pa0 next=own agent	13
on:pa0 next=own duty	38
on:pa0 next=own on	30
on:pa0 next=to	21
on:pa0 next=verb bear	12
on:pa0 next=verb impose	-15
on:pa0 next=verb stay	35
on:pa0 next=verb up	18
on:pa0 next=will	-11
on:pa0 next=with	-14
on:pa0 next=would	13
on:pa0 next=—	-14
on:pa0 port	-45
on:pa0 port at ,	-16
on:pa0 port at ;	-11
on:pa0 port at and	-9
on:pa0 port from .	24
on:pa0 port in ,	-34
on:pa0 port in .	-13
on:pa0 port in and	-11
on:pa0 prep=%	-10
on:pa0 prep=and	15
on:pa0 prep=as	-15
on:pa0 prep=at	-64
on:pa0 prep=by	-25
on:pa0 prep=for	77
on:pa0 prep=from	64
on:pa0 prep=in	-111
on:pa0 prep=into	-23
on:pa0 prep=number	-23
on:pa0 prep=on	44
on:pa0 prep=over	-15
on:pa0 prep=to	7
on:pa0 prep=verb bear	-11
on:pa0 prep=verb buy	10
on:pa0 prep=verb impose	14
on:pa0 prep=word	-14
on:pa0 pronoun it	-62
on:pa0 pronoun it on ,	-31
on:pa0 pronoun its	-28
on:pa0 pronoun its for goods	-15
on:pa0 pronoun its of duty	-17
on:pa0 pronoun its of goods	-14
on:pa0 pronoun our	-28
on:pa0 pronoun our on goods	-29
on:pa0 pronoun their	-21
on:pa0 pronoun their for goods	-12
on:pa0 pronoun their on goods	-21
on:pa0 pronoun theirs	-19
on:pa0 pronoun them	-48
on:pa0 pronoun them on ,	-19
on:pa0 pronoun them on .	-24
on:pa0 pronoun they	-28
on:pa0 pronoun we	25
on:pa0 quality	58
on:pa0 quality and duty	9
on:pa0 quality and goods	-52
on:pa0 quality at gate	-25
on:pa0 quality from goods	10
on:pa0 quality of duty	-27
on:pa0 quality of goods	-8
on:pa0 quality on ,	41
on:pa0 quality on .	63
on:pa0 quality on and	25
on:pa0 quality on gate	-20
on:pa0 quality on goods	40
on:pa0 quality on verb stay	9
on:pa0 quality on word	14
on:pa0 quality over goods	-14
on:pa0 quality verb buy goods	10
on:pa0 quality word .	-11
on:pa0 quality word word	-11
on:pa0 seat	-8
on:pa0 seat and number	15
on:pa0 seat in ,	-28
on:pa0 seat in .	-13
on:pa0 seat in and	-14
on:pa0 seat in on	11
on:pa1	11
on:pa1 cue=by1	33
on:pa1 cue=none	-12
on:pa1 cue=on2	-30
on:pa1 cue=on3	13
on:pa1 name	30
on:pa1 name for .	-15
on:pa1 name in .	20
on:pa1 next=from	11
on:pa1 next=number	14
on:pa1 next=on	-13
on:pa1 port	-14
on:pa1 prep=into	10
on:pa1 pronoun our on goods	12
on:pa1 quality on ,	14
on:pa1 quality on goods	-13
on:pa1 seat	-19
on:pa2	-9
on:pb0	53
on:pb0 cue=by1	21
on:pb0 cue=by3	-8
on:pb0 cue=none	46
on:pb0 cue=on1	19
on:pb0 cue=on3	32
on:pb0 name	76
on:pb0 name , and	11
on:pb0 name , at	16
on:pb0 name , had	23
on:pb0 name , has	-10
on:pb0 name , is	-56
on:pb0 name , level	-13
on:pb0 name , number	28
on:pb0 name , own number	23
on:pb0 name , will	-11
on:pb0 name , word	-21
on:pb0 name : and	-13
on:pb0 name : at	12
on:pb0 name : level	-11
on:pb0 name : number	28
on:pb0 name : own duty	-17
on:pb0 name : own goods	10
on:pb0 name ; level	-14
on:pb0 name ; verb impose	-24
on:pb0 name and at	-17
on:pb0 name and goods	-9
on:pb0 name and is	16
on:pb0 name and level	19
on:pb0 name and number	-21
on:pb0 name and own on	-11
on:pb0 name and verb impose	19
on:pb0 name and verb say	11
on:pb0 name and would	11
on:pb0 name begin at	-12
on:pb0 name begin duty	9
on:pb0 name begin goods	-23
on:pb0 name begin had	21
on:pb0 name begin has	28
on:pb0 name begin in	-9
on:pb0 name begin is	17
on:pb0 name begin level	-23
on:pb0 name begin number	43
on:pb0 name begin own goods	26
on:pb0 name begin own is	11
on:pb0 name begin own level	24
on:pb0 name begin own sender	9
on:pb0 name begin own verb bear	12
on:pb0 name begin own verb impose	18
on:pb0 name begin own verb up	18
on:pb0 name begin verb ask	28
on:pb0 name begin verb bear	-10
on:pb0 name begin verb propose	10
on:pb0 name begin verb sell	21
on:pb0 name begin verb stay	13
on:pb0 name begin verb up	-20
on:pb0 name begin was	18
on:pb0 name begin will	-17
on:pb0 name begin word	18
on:pb0 name by to	-12
on:pb0 name for level	31
on:pb0 name for number	46
on:pb0 name for word	23
on:pb0 name from and	-28
on:pb0 name from are	15
on:pb0 name from duty	13
on:pb0 name from number	38
on:pb0 name from to	-10
on:pb0 name from verb bear	21
on:pb0 name from will	13
on:pb0 name from word	11
on:pb0 name from would	9
on:pb0 name goods number	-27
on:pb0 name if word	-17
on:pb0 name in and	7
on:pb0 name in at	-17
on:pb0 name in goods	-28
on:pb0 name in is	10
on:pb0 name in will	18
on:pb0 name into at	-30
on:pb0 name into number	-15
on:pb0 name of and	-31
on:pb0 name of is	13
on:pb0 name of number	27
on:pb0 name of verb bear	20
on:pb0 name of verb impose	-11
on:pb0 name of will	12
on:pb0 name on by	-24
on:pb0 name on goods	14
on:pb0 name on to	11
on:pb0 name that duty	11
on:pb0 name that had	29
on:pb0 name that level	-12
on:pb0 name that number	14
on:pb0 name that verb impose	-10
on:pb0 name that will	-26
on:pb0 name that would	-33
on:pb0 name then has	-18
on:pb0 name through number	9
on:pb0 name to at	-18
on:pb0 name verb bear .	-12
on:pb0 name verb bear at	-25
on:pb0 name verb bear duty	-17
on:pb0 name verb bear number	-19
on:pb0 name verb impose duty	41
on:pb0 name verb impose for	-30
on:pb0 name verb impose number	21
on:pb0 name verb impose own duty	-11
on:pb0 name verb impose to	-19
on:pb0 name verb impose with	19
on:pb0 name verb propose to	-15
on:pb0 name verb say would	-10
on:pb0 name when verb impose	-18
on:pb0 name with and	-10
on:pb0 name with at	26
on:pb0 name word duty	-16
on:pb0 name word had	-11
on:pb0 name word is	15
on:pb0 name word own number	28
on:pb0 name word verb ask	21
on:pb0 name word verb impose	-25
on:pb0 name word was	12
on:pb0 name — own agent	-15
on:pb0 name — verb impose	13
on:pb0 next='s	-17
on:pb0 next=,	10
on:pb0 next=-	19
on:pb0 next=agent	-19
on:pb0 next=and	-23
on:pb0 next=at	-35
on:pb0 next=by	-31
on:pb0 next=duty	-22
on:pb0 next=for	-29
on:pb0 next=from	-13
on:pb0 next=gate	-18
on:pb0 next=goods	15
on:pb0 next=had	22
on:pb0 next=has	-16
on:pb0 next=in	-15
on:pb0 next=level	-19
on:pb0 next=number	41
on:pb0 next=on	-9
on:pb0 next=or	18
on:pb0 next=own agent	-14
on:pb0 next=own are	19
on:pb0 next=own at	22
on:pb0 next=own duty	-9
on:pb0 next=own gate	-23
on:pb0 next=own goods	35
on:pb0 next=own is	24
on:pb0 next=own level	38
on:pb0 next=own number	24
on:pb0 next=own on	-24
on:pb0 next=own to	18
on:pb0 next=own verb bear	15
on:pb0 next=own verb down	10
on:pb0 next=own verb impose	13
on:pb0 next=own verb say	19
on:pb0 next=own verb up	14
on:pb0 next=own word	21
on:pb0 next=own would	-14
on:pb0 next=sender	-9
on:pb0 next=to	-21
on:pb0 next=verb ask	59
on:pb0 next=verb bear	17
on:pb0 next=verb buy	-14
on:pb0 next=verb deny	10
on:pb0 next=verb end	-23
on:pb0 next=verb propose	20
on:pb0 next=verb sell	41
on:pb0 next=verb up	-33
on:pb0 next=was	12
on:pb0 next=will	-21
on:pb0 next=with	15
on:pb0 next=would	-22
on:pb0 person " are	-20
on:pb0 person " goods	-13
on:pb0 person " verb ask	21
on:pb0 person " verb impose	28
on:pb0 person , verb impose	-21
on:pb0 person : verb ask	17
on:pb0 person : verb impose	-11
on:pb0 person : verb say	12
on:pb0 person : word	-31
on:pb0 person and verb impose	12
on:pb0 person begin has	-9
on:pb0 person begin in	11
on:pb0 person word has	15
on:pb0 person word verb say	13
on:pb0 port from number	16
on:pb0 port from verb bear	11
on:pb0 port from will	16
on:pb0 port in number	-9
on:pb0 port in verb impose	-14
on:pb0 port in word	12
on:pb0 port into at	-10
on:pb0 port to at	-17
on:pb0 port verb bear at	-17
on:pb0 prep="	13
on:pb0 prep='s	13
on:pb0 prep=)	15
on:pb0 prep=,	32
on:pb0 prep=-	21
on:pb0 prep=.	22
on:pb0 prep=;	22
on:pb0 prep=and	11
on:pb0 prep=at	-35
on:pb0 prep=because	-10
on:pb0 prep=begin	40
on:pb0 prep=but	-26
on:pb0 prep=from	72
on:pb0 prep=goods	-15
on:pb0 prep=in	-43
on:pb0 prep=into	-67
on:pb0 prep=number	-14
on:pb0 prep=of	16
on:pb0 prep=on	23
on:pb0 prep=so	11
on:pb0 prep=that	12
on:pb0 prep=to	-42
on:pb0 prep=verb agree	-10
on:pb0 prep=verb bear	-61
on:pb0 prep=verb propose	-20
on:pb0 prep=verb return	13
on:pb0 prep=what	8
on:pb0 prep=when	-15
on:pb0 prep=while	31
on:pb0 prep=with	-30
on:pb0 prep=word	-19
on:pb0 prep=—	13
on:pb0 pronoun government	-10
on:pb0 pronoun he	-16
on:pb0 pronoun he that had	-17
on:pb0 pronoun he that verb impose	-11
on:pb0 pronoun he that would	22
on:pb0 pronoun he word had	16
on:pb0 pronoun he word verb impose	-16
on:pb0 pronoun it	-37
on:pb0 pronoun it , own number	9
on:pb0 pronoun it ; verb bear	-8
on:pb0 pronoun it begin has	-25
on:pb0 pronoun it begin level	-22
on:pb0 pronoun it begin number	-11
on:pb0 pronoun it begin own number	14
on:pb0 pronoun it begin verb bear	-26
on:pb0 pronoun it begin verb impose	11
on:pb0 pronoun it begin verb stay	-17
on:pb0 pronoun it begin would	12
on:pb0 pronoun it that own number	-12
on:pb0 pronoun it that verb impose	-18
on:pb0 pronoun it that would	-22
on:pb0 pronoun it verb say would	-13
on:pb0 pronoun it where had	-10
on:pb0 pronoun it which had	14
on:pb0 pronoun it word goods	-13
on:pb0 pronoun it word has	-9
on:pb0 pronoun it word number	-26
on:pb0 pronoun it word verb impose	-13
on:pb0 pronoun it word will	-22
on:pb0 pronoun it word would	12
on:pb0 pronoun its ; goods	18
on:pb0 pronoun its and goods	13
on:pb0 pronoun its begin duty	-26
on:pb0 pronoun its begin goods	24
on:pb0 pronoun its begin level	35
on:pb0 pronoun its begin number	-19
on:pb0 pronoun its of duty	10
on:pb0 pronoun its verb impose goods	-30
on:pb0 pronoun its verb impose level	-11
on:pb0 pronoun its verb impose number	-18
on:pb0 pronoun its verb sell goods	15
on:pb0 pronoun its which goods	14
on:pb0 pronoun its with number	13
on:pb0 pronoun its word duty	15
on:pb0 pronoun my	-27
on:pb0 pronoun our	-26
on:pb0 pronoun our , goods	-15
on:pb0 pronoun our begin agent	10
on:pb0 pronoun our begin goods	-13
on:pb0 pronoun our on goods	8
on:pb0 pronoun our that goods	-14
on:pb0 pronoun our verb impose duty	10
on:pb0 pronoun our verb impose goods	-15
on:pb0 pronoun our word goods	-29
on:pb0 pronoun ours begin number	-11
on:pb0 pronoun president	-31
on:pb0 pronoun president begin verb impose	-14
on:pb0 pronoun she	23
on:pb0 pronoun their	-16
on:pb0 pronoun their on goods	-28
on:pb0 pronoun their verb impose goods	-15
on:pb0 pronoun their verb impose number	15
on:pb0 pronoun them	-12
on:pb0 pronoun them verb impose number	18
on:pb0 pronoun they	-33
on:pb0 pronoun they begin are	14
on:pb0 pronoun they begin level	-20
on:pb0 pronoun they begin number	-34
on:pb0 pronoun they begin verb impose	15
on:pb0 pronoun they where number	-26
on:pb0 pronoun they word had	11
on:pb0 pronoun they word number	21
on:pb0 pronoun they word will	-14
on:pb0 pronoun they word word	-18
on:pb0 pronoun trade	16
on:pb0 pronoun trump	-48
on:pb0 pronoun trump begin verb say	-19
on:pb0 pronoun us	-15
on:pb0 pronoun we	13
on:pb0 pronoun we and verb impose	-11
on:pb0 pronoun we begin level	-13
on:pb0 pronoun we begin number	-12
on:pb0 pronoun we begin verb ask	13
on:pb0 pronoun we begin verb impose	17
on:pb0 pronoun we that verb impose	19
on:pb0 pronoun we word verb impose	11
on:pb0 pronoun which	17
on:pb0 pronoun which , level	-11
on:pb0 pronoun which , number	21
on:pb0 pronoun who	-18
on:pb0 pronoun whose	24
on:pb0 pronoun whose , goods	26
on:pb0 quality	48
on:pb0 quality , duty	-13
on:pb0 quality , goods	12
on:pb0 quality , number	11
on:pb0 quality , verb bear	12
on:pb0 quality : duty	-17
on:pb0 quality : goods	20
on:pb0 quality ; goods	21
on:pb0 quality ; number	23
on:pb0 quality and goods	22
on:pb0 quality and number	-13
on:pb0 quality begin agent	-11
on:pb0 quality begin and	17
on:pb0 quality begin gate	-26
on:pb0 quality begin goods	8
on:pb0 quality begin sender	12
on:pb0 quality begin taker	-15
on:pb0 quality begin verb bear	17
on:pb0 quality begin word	24
on:pb0 quality for goods	-15
on:pb0 quality from goods	-35
on:pb0 quality in goods	24
on:pb0 quality number goods	12
on:pb0 quality of goods	9
on:pb0 quality on and	15
on:pb0 quality on goods	11
on:pb0 quality on number	22
on:pb0 quality verb impose duty	-43
on:pb0 quality verb impose level	12
on:pb0 quality what goods	-11
on:pb0 quality which goods	9
on:pb0 quality word duty	-26
on:pb0 quality word goods	27
on:pb0 quality word level	-15
on:pb0 quality word number	-32
on:pb0 quality word verb bear	9
on:pb0 quality word word	-18
on:pb0 seat	-36
on:pb0 seat : verb impose	-10
on:pb0 seat ; has	-16
on:pb0 seat ; verb impose	20
on:pb0 seat and number	-16
on:pb0 seat and verb impose	12
on:pb0 seat begin has	9
on:pb0 seat begin own number	-9
on:pb0 seat begin verb say	30
on:pb0 seat begin will	-12
on:pb0 seat begin word	10
on:pb0 seat begin would	9
on:pb0 seat that verb impose	-21
on:pb0 seat that will	-19
on:pb0 seat that would	18
on:pb0 seat with verb impose	-10
on:pb0 seat word verb impose	-11
on:pb1	-14
on:pb1 cue=by1	-9
on:pb1 cue=none	-24
on:pb1 cue=on3	-9
on:pb1 name , verb impose	11
on:pb1 name begin in	10
on:pb1 name begin number	18
on:pb1 name begin own goods	-16
on:pb1 name begin own number	-10
on:pb1 name begin verb impose	19
on:pb1 name in number	12
on:pb1 name that would	16
on:pb1 name word level	17
on:pb1 name word verb impose	8
on:pb1 name — will	-10
on:pb1 next=agent	-21
on:pb1 next=and	-15
on:pb1 next=at	-11
on:pb1 next=duty	17
on:pb1 next=level	21
on:pb1 next=number	-18
on:pb1 next=own duty	-12
on:pb1 next=own goods	-12
on:pb1 next=to	16
on:pb1 next=will	-24
on:pb1 next=with	-12
on:pb1 next=word	-21
on:pb1 person	-33
on:pb1 person word verb impose	-9
on:pb1 port	10
on:pb1 prep=:	11
on:pb1 prep=begin	-14
on:pb1 prep=goods	-21
on:pb1 prep=in	10
on:pb1 prep=of	-17
on:pb1 prep=on	18
on:pb1 prep=that	11
on:pb1 prep=to	-23
on:pb1 prep=verb bear	-17
on:pb1 prep=verb impose	-12
on:pb1 prep=where	-11
on:pb1 prep=which	-9
on:pb1 prep=—	-11
on:pb1 pronoun his	-21
on:pb1 pronoun it	-25
on:pb1 pronoun its begin goods	11
on:pb1 pronoun they	15
on:pb1 pronoun we	-14
on:pb1 quality and goods	21
on:pb1 quality begin word	-9
on:pb1 quality of goods	-8
on:pb1 quality on goods	12
on:pb1 quality verb impose goods	13
on:pb1 quality which goods	-10
on:pb1 quality word goods	-21
on:pb1 seat	-30
on:pb2	-11
on:pb2 cue=by2	-24
on:pb2 cue=by3	18
on:pb2 cue=on3	-18
on:pb2 name	-18
on:pb2 next=duty	17
on:pb2 next=number	-21
on:pb2 prep=on	-13
on:pb2 prep=verb impose	17
on:pb2 pronoun it	-10
on:pb2 quality on goods	-10
on:person " are	-11
on:person " goods	-14
on:person " verb ask	21
on:person " verb impose	11
on:person " verb say	26
on:person , has	-23
on:person , verb impose	-16
on:person , will	10
on:person : number	11
on:person : verb ask	20
on:person : verb impose	-13
on:person : word	-31
on:person ; has	-12
on:person and verb impose	-9
on:person and word	15
on:person begin in	13
on:person begin verb impose	-24
on:person begin verb say	-9
on:person by .	-13
on:person by and	16
on:person if verb say	13
on:person that and	11
on:person what has	13
on:person what verb say	-19
on:person word ,	11
on:person word had	22
on:person word own agent	10
on:person word verb impose	-22
on:person — verb say	-10
on:port and ,	18
on:port at ,	-10
on:port at ;	-14
on:port at and	-24
on:port at on	11
on:port begin ,	10
on:port begin :	-11
on:port begin word	15
on:port begin —	-17
on:port from ,	38
on:port from .	27
on:port from :	19
on:port from number	19
on:port from to	-14
on:port from verb bear	17
on:port from will	14
on:port in ,	-18
on:port in .	-9
on:port in :	-37
on:port in ;	-14
on:port in and	-10
on:port in at	12
on:port in from	14
on:port in goods	-13
on:port in had	-10
on:port in in	16
on:port in number	-16
on:port in on	9
on:port in verb impose	-16
on:port in verb say	-13
on:port into at	-15
on:port of ,	-26
on:port of .	-16
on:port of goods	19
on:port of verb impose	-13
on:port of will	-18
on:port to ,	15
on:port to .	-9
on:port verb bear at	-18
on:port word .	-15
on:pronoun donald begin verb say	12
on:pronoun he " verb impose	-17
on:pronoun he , verb impose	-10
on:pronoun he , verb say	-13
on:pronoun he begin had	21
on:pronoun he begin verb impose	-13
on:pronoun he that had	-21
on:pronoun he that was	11
on:pronoun he that would	26
on:pronoun he verb say will	13
on:pronoun he which verb impose	-21
on:pronoun he word had	25
on:pronoun he word verb impose	-22
on:pronoun he word verb say	-11
on:pronoun his , agent	9
on:pronoun his begin agent	-10
on:pronoun his verb impose duty	-15
on:pronoun it , own number	20
on:pronoun it , would	-11
on:pronoun it ; number	10
on:pronoun it ; verb bear	-8
on:pronoun it ; verb impose	11
on:pronoun it begin has	-31
on:pronoun it begin level	-33
on:pronoun it begin number	-19
on:pronoun it begin verb bear	-27
on:pronoun it begin verb impose	8
on:pronoun it begin verb stay	-16
on:pronoun it begin was	12
on:pronoun it begin will	-11
on:pronoun it if is	13
on:pronoun it on ,	-34
on:pronoun it that .	-12
on:pronoun it that had	-22
on:pronoun it that will	17
on:pronoun it that would	-16
on:pronoun it verb impose verb say	15
on:pronoun it verb say will	10
on:pronoun it where verb bear	-8
on:pronoun it which had	10
on:pronoun it word ,	-23
on:pronoun it word goods	-12
on:pronoun it word had	11
on:pronoun it word has	-30
on:pronoun it word verb bear	19
on:pronoun it word verb impose	-15
on:pronoun it word will	-24
on:pronoun its , level	-11
on:pronoun its ; goods	18
on:pronoun its and goods	12
on:pronoun its begin duty	-38
on:pronoun its begin goods	24
on:pronoun its begin level	28
on:pronoun its begin number	-28
on:pronoun its of goods	-30
on:pronoun its that duty	-14
on:pronoun its to agent	-12
on:pronoun its verb impose goods	-38
on:pronoun its verb impose number	-9
on:pronoun its verb sell goods	23
on:pronoun its which goods	15
on:pronoun its with number	13
on:pronoun its word duty	23
on:pronoun its word gate	-22
on:pronoun its word goods	-12
on:pronoun minister begin verb impose	10
on:pronoun minister begin verb say	-10
on:pronoun our at gate	-12
on:pronoun our begin agent	15
on:pronoun our begin duty	9
on:pronoun our for goods	-22
on:pronoun our on goods	-24
on:pronoun our verb impose goods	-11
on:pronoun our word goods	-35
on:pronoun ours begin on	-34
on:pronoun president begin verb impose	-30
on:pronoun president begin verb say	15
on:pronoun prime begin verb say	-11
on:pronoun secretary begin verb say	11
on:pronoun their and goods	-11
on:pronoun their begin goods	-16
on:pronoun their for goods	-18
on:pronoun their of duty	-10
on:pronoun their on goods	-31
on:pronoun their verb impose duty	9
on:pronoun their word sender	-10
on:pronoun them on ,	-37
on:pronoun them on .	-26
on:pronoun them on and	-11
on:pronoun them to .	-13
on:pronoun them verb impose number	17
on:pronoun they ; number	-12
on:pronoun they begin are	11
on:pronoun they begin level	-9
on:pronoun they begin number	-39
on:pronoun they begin verb impose	7
on:pronoun they begin verb say	13
on:pronoun they that had	17
on:pronoun they that verb bear	-19
on:pronoun they what are	13
on:pronoun they what verb bear	-13
on:pronoun they what verb impose	-20
on:pronoun they where number	-35
on:pronoun they word .	8
on:pronoun they word will	-17
on:pronoun they word word	-27
on:pronoun trade , verb impose	-10
on:pronoun trade , verb say	-22
on:pronoun trade begin verb impose	20
on:pronoun trade begin verb say	18
on:pronoun trump begin duty	-30
on:pronoun trump begin has	-14
on:pronoun trump begin verb say	-14
on:pronoun we begin level	-17
on:pronoun we begin verb ask	10
on:pronoun we begin verb impose	24
on:pronoun we that verb impose	12
on:pronoun we what verb say	19
on:pronoun we word verb say	10
on:pronoun which , had	-13
on:pronoun which , has	32
on:pronoun which , level	-14
on:pronoun which , verb buy	-11
on:pronoun which , verb sell	18
on:pronoun which on word	13
on:pronoun whose , goods	23
on:q1 by0.5	-17
on:q1 by0.5 here	24
on:q1 by0.5 other	-19
on:q1 by0.5 other here	17
on:q1 by1	42
on:q1 by1 other here	-11
on:q1 by2 here	-9
on:q1 by2 other	-13
on:q1 by2 other here	-5
on:q1 by3	-18
on:q1 by3 here	-11
on:q1 first	51
on:q1 named	93
on:q1 on1	100
on:q1 on1 here	9
on:q1 on2	28
on:q1 on2 here	-20
on:q1 on2 other	22
on:q1 on2 other here	-15
on:q1 on3	45
on:q1 on3 other	51
on:q1 on3 other here	-3
on:q2 by1	13
on:q2 by1 here	-8
on:q2 by2 other here	-27
on:q2 by3 other here	-6
on:q2 first	36
on:q2 named	61
on:q2 named other	17
on:q2 on1	28
on:q2 on1 here	-13
on:q2 on1 other	27
on:q2 on1 other here	-20
on:q2 on3	39
on:q2 on3 here	-14
on:q2 on3 other	43
on:q2 on3 other here	-19
on:quality , duty	-21
on:quality , goods	15
on:quality , level	10
on:quality , number	10
on:quality , verb bear	10
on:quality , word	-20
on:quality : agent	9
on:quality : duty	-15
on:quality : goods	23
on:quality ; number	12
on:quality and agent	-16
on:quality and duty	17
on:quality and goods	-33
on:quality and number	-12
on:quality and word	-15
on:quality as agent	-11
on:quality at gate	-40
on:quality begin -	13
on:quality begin :	23
on:quality begin and	10
on:quality begin gate	-16
on:quality begin goods	34
on:quality begin sender	16
on:quality begin taker	-28
on:quality begin verb bear	34
on:quality begin verb down	-13
on:quality begin verb say	-15
on:quality for ,	-13
on:quality for goods	27
on:quality for sender	-11
on:quality from .	18
on:quality in goods	12
on:quality number goods	15
on:quality of ,	19
on:quality of duty	-25
on:quality of goods	10
on:quality of sender	-22
on:quality on ,	32
on:quality on -	12
on:quality on .	56
on:quality on :	17
on:quality on ;	17
on:quality on and	27
on:quality on gate	-29
on:quality on goods	31
on:quality on number	22
on:quality on verb stay	16
on:quality on verb up	13
on:quality on word	23
on:quality over goods	-18
on:quality that goods	41
on:quality to agent	-12
on:quality to goods	29
on:quality verb bear duty	-15
on:quality verb bear goods	12
on:quality verb buy goods	-19
on:quality verb impose duty	18
on:quality verb impose level	20
on:quality verb impose word	20
on:quality verb say agent	-19
on:quality verb say word	-8
on:quality which goods	33
on:quality with goods	-17
on:quality word ,	-21
on:quality word agent	-12
on:quality word and	12
on:quality word duty	13
on:quality word goods	14
on:quality word number	-22
on:quality word verb bear	22
on:quality word word	-35
on:quality — goods	12
on:sa0	-8
on:sa0 cue=by0.5	19
on:sa0 cue=by1	-10
on:sa0 cue=by3	18
on:sa0 cue=none	-7
on:sa0 cue=on1	-12
on:sa0 cue=on2	-15
on:sa0 cue=on3	11
on:sa0 name	9
on:sa0 name , (	-10
on:sa0 name , and	28
on:sa0 name , at	-16
on:sa0 name , has	15
on:sa0 name , is	24
on:sa0 name , own number	-8
on:sa0 name , verb impose	-19
on:sa0 name , word	13
on:sa0 name ; verb impose	14
on:sa0 name and .	16
on:sa0 name and ;	-13
on:sa0 name and number	-22
on:sa0 name and own ,	-9
on:sa0 name and own duty	20
on:sa0 name and own on	19
on:sa0 name and verb impose	27
on:sa0 name and will	13
on:sa0 name for .	33
on:sa0 name for number	-14
on:sa0 name from and	11
on:sa0 name from number	-11
on:sa0 name from word	24
on:sa0 name if verb impose	21
on:sa0 name if word	21
on:sa0 name in .	-19
on:sa0 name in at	31
on:sa0 name in number	10
on:sa0 name of ,	-23
on:sa0 name on goods	27
on:sa0 name that has	-17
on:sa0 name that verb impose	-39
on:sa0 name to ,	-10
on:sa0 name to .	-21
on:sa0 name verb bear .	-13
on:sa0 name which has	-14
on:sa0 name which verb impose	-10
on:sa0 name with ,	-16
on:sa0 name word .	11
on:sa0 name word and	-17
on:sa0 name word own .	21
on:sa0 name word own number	9
on:sa0 name word verb impose	-10
on:sa0 next=(	-21
on:sa0 next=)	11
on:sa0 next=;	-10
on:sa0 next=agent	-25
on:sa0 next=duty	25
on:sa0 next=end	-49
on:sa0 next=from	-12
on:sa0 next=gate	-18
on:sa0 next=goods	10
on:sa0 next=has	-11
on:sa0 next=in	-12
on:sa0 next=is	13
on:sa0 next=number	-45
on:sa0 next=own .	-13
on:sa0 next=own agent	-20
on:sa0 next=own duty	23
on:sa0 next=own goods	-18
on:sa0 next=own level	25
on:sa0 next=own on	25
on:sa0 next=own to	11
on:sa0 next=taker	13
on:sa0 next=verb ask	18
on:sa0 next=verb bear	-27
on:sa0 next=verb deny	14
on:sa0 next=verb down	16
on:sa0 next=verb impose	15
on:sa0 next=verb propose	11
on:sa0 next=verb sign	23
on:sa0 next=verb target	9
on:sa0 next=verb up	11
on:sa0 next=was	18
on:sa0 next=with	26
on:sa0 next=word	18
on:sa0 person	-10
on:sa0 person " verb say	27
on:sa0 person , ,	-13
on:sa0 person , verb impose	-22
on:sa0 person , verb threaten	-16
on:sa0 person ; has	-11
on:sa0 person ; verb impose	-12
on:sa0 person and word	13
on:sa0 person which verb impose	16
on:sa0 person word verb impose	-10
on:sa0 port	-35
on:sa0 port in on	-10
on:sa0 port word .	-9
on:sa0 prep=)	-14
on:sa0 prep=,	-22
on:sa0 prep=-	-22
on:sa0 prep=:	57
on:sa0 prep=;	-16
on:sa0 prep=and	15
on:sa0 prep=as	-11
on:sa0 prep=between	14
on:sa0 prep=but	-9
on:sa0 prep=for	-14
on:sa0 prep=goods	9
on:sa0 prep=if	21
on:sa0 prep=in	-20
on:sa0 prep=number	-20
on:sa0 prep=of	-8
on:sa0 prep=on	32
on:sa0 prep=or	-10
on:sa0 prep=than	-26
on:sa0 prep=then	16
on:sa0 prep=to	-37
on:sa0 prep=verb buy	-14
on:sa0 prep=verb impose	-12
on:sa0 prep=what	16
on:sa0 prep=which	-10
on:sa0 prep=while	-22
on:sa0 prep=word	15
on:sa0 pronoun chief	10
on:sa0 pronoun commerce	10
on:sa0 pronoun finance	-9
on:sa0 pronoun he	-14
on:sa0 pronoun he " verb impose	-23
on:sa0 pronoun he , verb impose	9
on:sa0 pronoun he , verb say	-25
on:sa0 pronoun his	10
on:sa0 pronoun it ; number	23
on:sa0 pronoun it ; verb impose	18
on:sa0 pronoun it that had	-12
on:sa0 pronoun it what verb impose	9
on:sa0 pronoun its	9
on:sa0 pronoun its verb impose duty	18
on:sa0 pronoun our and goods	13
on:sa0 pronoun our on goods	-26
on:sa0 pronoun she	-8
on:sa0 pronoun their	-45
on:sa0 pronoun their word sender	-10
on:sa0 pronoun theirs	-9
on:sa0 pronoun they ; number	-10
on:sa0 pronoun they word number	-18
on:sa0 pronoun trade	14
on:sa0 pronoun us	-38
on:sa0 pronoun we	-9
on:sa0 pronoun we and verb impose	14
on:sa0 pronoun which	-22
on:sa0 pronoun which , number	-27
on:sa0 pronoun which , word	9
on:sa0 quality	24
on:sa0 quality , agent	-11
on:sa0 quality , word	-19
on:sa0 quality ; goods	-24
on:sa0 quality and goods	-36
on:sa0 quality and word	-11
on:sa0 quality as agent	-18
on:sa0 quality on goods	23
on:sa0 quality that goods	41
on:sa0 quality verb buy goods	-14
on:sa0 quality verb impose goods	-14
on:sa0 quality which goods	30
on:sa0 quality word ,	12
on:sa0 quality word .	9
on:sa0 quality word duty	19
on:sa0 quality word goods	-9
on:sa0 seat	21
on:sa0 seat ; has	-10
on:sa0 seat and has	30
on:sa0 seat and verb impose	20
on:sa0 seat from .	-14
on:sa0 seat if word	15
on:sa0 seat in ,	-12
on:sa0 seat in on	12
on:sa0 seat in word	-17
on:sa0 seat that has	-13
on:sa0 seat that verb impose	-14
on:sa0 seat with .	-18
on:sa0 seat word word	12
on:sa1	-17
on:sa1 cue=by2	20
on:sa1 cue=by3	31
on:sa1 cue=none	-21
on:sa1 cue=on1	-13
on:sa1 cue=on2	-25
on:sa1 cue=on3	-27
on:sa1 name	-14
on:sa1 name , ,	20
on:sa1 name , and	-14
on:sa1 name , number	-32
on:sa1 name , own on	10
on:sa1 name and ,	-17
on:sa1 name and number	12
on:sa1 name and verb impose	-17
on:sa1 name and will	18
on:sa1 name for ,	-25
on:sa1 name for and	9
on:sa1 name from and	-11
on:sa1 name in ,	23
on:sa1 name in .	14
on:sa1 name of .	-12
on:sa1 name on ,	-19
on:sa1 name on goods	14
on:sa1 name word has	-8
on:sa1 next=)	9
on:sa1 next=;	12
on:sa1 next=agent	12
on:sa1 next=for	-18
on:sa1 next=goods	11
on:sa1 next=has	-17
on:sa1 next=in	-16
on:sa1 next=level	-12
on:sa1 next=number	-22
on:sa1 next=on	-10
on:sa1 next=own ,	-19
on:sa1 next=own agent	-9
on:sa1 next=own goods	10
on:sa1 next=own on	18
on:sa1 next=verb buy	-12
on:sa1 next=verb sell	-9
on:sa1 next=will	22
on:sa1 next=word	-12
on:sa1 person	-22
on:sa1 port in ,	12
on:sa1 prep=%	-12
on:sa1 prep=,	-19
on:sa1 prep=:	-23
on:sa1 prep=;	31
on:sa1 prep=because	12
on:sa1 prep=for	-13
on:sa1 prep=from	-11
on:sa1 prep=if	-16
on:sa1 prep=in	47
on:sa1 prep=into	13
on:sa1 prep=number	8
on:sa1 prep=on	-14
on:sa1 prep=to	-13
on:sa1 prep=verb buy	-12
on:sa1 prep=verb impose	-9
on:sa1 prep=verb say	11
on:sa1 prep=where	-12
on:sa1 prep=with	-13
on:sa1 pronoun finance	-8
on:sa1 pronoun he	10
on:sa1 pronoun his	20
on:sa1 pronoun it that verb impose	17
on:sa1 pronoun our on goods	22
on:sa1 quality , agent	9
on:sa1 quality ; goods	-11
on:sa1 quality and goods	-24
on:sa1 quality of goods	14
on:sa1 quality on ,	-15
on:sa1 quality on goods	-9
on:sa1 quality that goods	28
on:sa1 quality verb impose goods	-10
on:sa1 quality word .	-10
on:sa1 seat	8
on:sa1 seat in ,	14
on:sa2	-15
on:sa2 cue=by1	10
on:sa2 cue=on1	-9
on:sa2 cue=on2	-17
on:sa2 cue=on3	-35
on:sa2 name	-52
on:sa2 name , number	-15
on:sa2 name for ,	-16
on:sa2 name for .	-16
on:sa2 name from ,	-9
on:sa2 name from .	-13
on:sa2 name in .	21
on:sa2 name on .	-11
on:sa2 next=,	-8
on:sa2 next=.	-10
on:sa2 next=and	-16
on:sa2 next=duty	16
on:sa2 next=has	-12
on:sa2 next=number	-11
on:sa2 person	-24
on:sa2 port	13
on:sa2 port in ,	13
on:sa2 prep=,	-15
on:sa2 prep=for	-21
on:sa2 prep=from	-32
on:sa2 prep=in	58
on:sa2 prep=of	-12
on:sa2 prep=on	-15
on:sa2 prep=verb impose	10
on:sa2 prep=word	-10
on:sa2 pronoun its	19
on:sa2 pronoun our	8
on:sa2 quality	-24
on:sa2 quality on .	-8
on:sa2 quality on goods	-10
on:sa2 seat	20
on:sb0	43
on:sb0 cue=by0.5	13
on:sb0 cue=by1	11
on:sb0 cue=by2	-25
on:sb0 cue=by3	-9
on:sb0 cue=none	32
on:sb0 cue=on1	28
on:sb0 cue=on3	11
on:sb0 name	76
on:sb0 name , (	31
on:sb0 name , has	-12
on:sb0 name , will	-13
on:sb0 name : has	21
on:sb0 name ; ,	12
on:sb0 name and (	8
on:sb0 name and ,	-13
on:sb0 name and ;	14
on:sb0 name and verb stay	-9
on:sb0 name begin ,	26
on:sb0 name begin :	28
on:sb0 name begin agent	-20
on:sb0 name begin and	14
on:sb0 name begin duty	-10
on:sb0 name begin had	-26
on:sb0 name begin is	-8
on:sb0 name begin on	-33
on:sb0 name begin own agent	-10
on:sb0 name begin own duty	-27
on:sb0 name begin own gate	-19
on:sb0 name begin own level	-16
on:sb0 name begin own word	11
on:sb0 name begin verb buy	-13
on:sb0 name begin verb impose	28
on:sb0 name begin verb say	-16
on:sb0 name begin word	10
on:sb0 name begin would	-15
on:sb0 name begin —	24
on:sb0 name for :	22
on:sb0 name for word	21
on:sb0 name from ,	19
on:sb0 name from :	17
on:sb0 name if ,	-13
on:sb0 name in (	-14
on:sb0 name in :	-21
on:sb0 name in ;	13
on:sb0 name in for	11
on:sb0 name in from	-19
on:sb0 name in on	19
on:sb0 name into ,	-28
on:sb0 name into :	-37
on:sb0 name number ,	-12
on:sb0 name of ,	-7
on:sb0 name of verb impose	20
on:sb0 name on ,	-32
on:sb0 name on and	-18
on:sb0 name on goods	38
on:sb0 name that ,	25
on:sb0 name that has	12
on:sb0 name that verb impose	14
on:sb0 name that would	-9
on:sb0 name to :	-45
on:sb0 name to and	-15
on:sb0 name verb impose to	-16
on:sb0 name with ,	21
on:sb0 name with and	25
on:sb0 name with goods	-23
on:sb0 name with in	19
on:sb0 name with is	11
on:sb0 name with verb impose	-11
on:sb0 name with was	-14
on:sb0 name with word	26
on:sb0 name word and	-17
on:sb0 name word own agent	12
on:sb0 name word own duty	-11
on:sb0 name word own word	-18
on:sb0 name word word	-31
on:sb0 name — and	-10
on:sb0 name — will	14
on:sb0 next="	-22
on:sb0 next=(	78
on:sb0 next=,	17
on:sb0 next=/	9
on:sb0 next=:	27
on:sb0 next=at	-14
on:sb0 next=by	-13
on:sb0 next=duty	-40
on:sb0 next=from	-18
on:sb0 next=gate	-44
on:sb0 next=goods	28
on:sb0 next=had	-28
on:sb0 next=has	14
on:sb0 next=in	12
on:sb0 next=number	16
on:sb0 next=of	20
on:sb0 next=on	-21
on:sb0 next=own duty	-11
on:sb0 next=own goods	14
on:sb0 next=own level	-13
on:sb0 next=own on	-18
on:sb0 next=own verb impose	-11
on:sb0 next=taker	-17
on:sb0 next=to	-17
on:sb0 next=verb agree	20
on:sb0 next=verb bear	-6
on:sb0 next=verb buy	-19
on:sb0 next=verb end	11
on:sb0 next=verb renew	16
on:sb0 next=verb threaten	-14
on:sb0 next=verb up	17
on:sb0 next=will	-10
on:sb0 next=word	-15
on:sb0 next=would	-23
on:sb0 next=—	22
on:sb0 person	-31
on:sb0 person , has	-12
on:sb0 person , verb impose	12
on:sb0 person , verb say	-13
on:sb0 person and verb impose	-14
on:sb0 person begin has	9
on:sb0 person begin verb impose	-20
on:sb0 person by ,	-19
on:sb0 person if verb say	17
on:sb0 person that verb impose	-13
on:sb0 person verb say ,	-8
on:sb0 person word ,	16
on:sb0 person word had	13
on:sb0 person word has	-17
on:sb0 person word verb say	-20
on:sb0 person — verb say	-10
on:sb0 port	-26
on:sb0 port begin ,	9
on:sb0 port begin :	-13
on:sb0 port begin —	-19
on:sb0 port from ,	37
on:sb0 port in ,	-8
on:sb0 port in :	-23
on:sb0 port in in	10
on:sb0 port in on	14
on:sb0 port in word	-32
on:sb0 port of ,	-26
on:sb0 port to ,	17
on:sb0 prep=%	-19
on:sb0 prep=)	-12
on:sb0 prep=*	11
on:sb0 prep=,	17
on:sb0 prep=/	-15
on:sb0 prep=;	39
on:sb0 prep=against	13
on:sb0 prep=and	11
on:sb0 prep=at	-19
on:sb0 prep=because	-15
on:sb0 prep=begin	43
on:sb0 prep=for	11
on:sb0 prep=from	43
on:sb0 prep=goods	40
on:sb0 prep=if	21
on:sb0 prep=in	-29
on:sb0 prep=into	-73
on:sb0 prep=or	21
on:sb0 prep=so	-15
on:sb0 prep=then	-24
on:sb0 prep=through	10
on:sb0 prep=to	-21
on:sb0 prep=under	12
on:sb0 prep=verb bear	-10
on:sb0 prep=verb buy	-14
on:sb0 prep=verb impose	8
on:sb0 prep=verb return	-16
on:sb0 prep=verb sell	-13
on:sb0 prep=verb threaten	10
on:sb0 prep=what	8
on:sb0 prep=when	-37
on:sb0 prep=which	-31
on:sb0 prep=with	13
on:sb0 prep=word	-12
on:sb0 prep=—	-12
on:sb0 pronoun commerce	-12
on:sb0 pronoun donald	10
on:sb0 pronoun economy	-12
on:sb0 pronoun he	-21
on:sb0 pronoun he , verb impose	-29
on:sb0 pronoun he , verb threaten	10
on:sb0 pronoun he begin verb say	-8
on:sb0 pronoun his	-12
on:sb0 pronoun it	-10
on:sb0 pronoun it word ,	-15
on:sb0 pronoun it word verb impose	26
on:sb0 pronoun its begin duty	-10
on:sb0 pronoun its verb impose duty	-9
on:sb0 pronoun its word duty	12
on:sb0 pronoun minister begin verb say	-9
on:sb0 pronoun ministers	-36
on:sb0 pronoun our	-17
on:sb0 pronoun our begin goods	11
on:sb0 pronoun our of goods	-20
on:sb0 pronoun our on goods	-21
on:sb0 pronoun president	-33
on:sb0 pronoun president begin verb impose	-30
on:sb0 pronoun secretary	11
on:sb0 pronoun secretary begin verb say	11
on:sb0 pronoun she	14
on:sb0 pronoun she , verb say	12
on:sb0 pronoun their	-15
on:sb0 pronoun their on goods	-13
on:sb0 pronoun them	-23
on:sb0 pronoun them on ,	-27
on:sb0 pronoun they begin verb impose	-15
on:sb0 pronoun they begin word	12
on:sb0 pronoun trade	12
on:sb0 pronoun trade begin verb impose	10
on:sb0 pronoun trade begin verb say	14
on:sb0 pronoun trump	-35
on:sb0 pronoun us	-12
on:sb0 pronoun we word verb say	19
on:sb0 pronoun which	26
on:sb0 pronoun which , has	35
on:sb0 pronoun which , verb impose	13
on:sb0 pronoun which , verb sell	18
on:sb0 pronoun who , verb bear	-15
on:sb0 quality	30
on:sb0 quality , goods	10
on:sb0 quality ; goods	12
on:sb0 quality at gate	-18
on:sb0 quality begin :	18
on:sb0 quality begin agent	10
on:sb0 quality begin duty	-29
on:sb0 quality begin goods	17
on:sb0 quality begin taker	-9
on:sb0 quality begin word	-11
on:sb0 quality for goods	24
on:sb0 quality of goods	12
on:sb0 quality on ,	17
on:sb0 quality on gate	-13
on:sb0 quality on goods	16
on:sb0 quality that goods	12
on:sb0 quality verb buy goods	-21
on:sb0 quality verb impose goods	-11
on:sb0 quality what goods	11
on:sb0 quality word ,	-33
on:sb0 quality word duty	-14
on:sb0 quality word word	-12
on:sb0 seat and verb impose	12
on:sb0 seat begin has	-10
on:sb0 seat begin own word	11
on:sb0 seat begin verb say	10
on:sb0 seat between and	10
on:sb0 seat from word	-23
on:sb0 seat in ,	-8
on:sb0 seat in ;	19
on:sb0 seat in and	-16
on:sb0 seat of ,	-12
on:sb0 seat with word	19
on:sb0 seat word ,	-15
on:sb1	-16
on:sb1 cue=by1	10
on:sb1 cue=by2	-14
on:sb1 cue=by3	-17
on:sb1 cue=on1	-11
on:sb1 cue=on2	9
on:sb1 cue=on3	-16
on:sb1 name	-35
on:sb1 name , (	-12
on:sb1 name , ,	28
on:sb1 name , :	10
on:sb1 name , and	15
on:sb1 name , duty	13
on:sb1 name , number	-18
on:sb1 name , own number	-23
on:sb1 name and word	12
on:sb1 name begin ,	-12
on:sb1 name begin and	-20
on:sb1 name begin for	-15
on:sb1 name begin goods	-20
on:sb1 name begin is	25
on:sb1 name begin level	-8
on:sb1 name begin number	-14
on:sb1 name begin own agent	12
on:sb1 name begin own sender	9
on:sb1 name begin verb ask	10
on:sb1 name begin verb bear	11
on:sb1 name begin verb impose	-10
on:sb1 name begin verb say	9
on:sb1 name begin verb stay	-15
on:sb1 name for ,	11
on:sb1 name for and	-20
on:sb1 name for number	13
on:sb1 name from and	-16
on:sb1 name from is	-13
on:sb1 name from number	15
on:sb1 name from verb bear	12
on:sb1 name in :	-11
on:sb1 name in ;	-14
on:sb1 name in and	-19
on:sb1 name in number	-16
on:sb1 name into ,	10
on:sb1 name of ,	14
on:sb1 name of number	-10
on:sb1 name that has	-14
on:sb1 name to ,	-10
on:sb1 name verb bear at	-12
on:sb1 name verb impose number	-12
on:sb1 name with and	-26
on:sb1 name word had	13
on:sb1 name word level	-12
on:sb1 name word verb impose	9
on:sb1 next=)	-18
on:sb1 next=,	-17
on:sb1 next=:	23
on:sb1 next=;	-22
on:sb1 next=agent	-13
on:sb1 next=and	-41
on:sb1 next=are	13
on:sb1 next=for	-13
on:sb1 next=from	22
on:sb1 next=gate	-20
on:sb1 next=goods	14
on:sb1 next=has	14
on:sb1 next=in	16
on:sb1 next=is	18
on:sb1 next=on	-25
on:sb1 next=own ,	-22
on:sb1 next=own :	24
on:sb1 next=own agent	21
on:sb1 next=own number	-10
on:sb1 next=own on	13
on:sb1 next=own sender	16
on:sb1 next=to	-16
on:sb1 next=verb agree	-12
on:sb1 next=verb ask	25
on:sb1 next=verb down	15
on:sb1 next=verb end	-15
on:sb1 next=verb say	12
on:sb1 next=verb sell	-11
on:sb1 next=verb stay	-47
on:sb1 next=verb up	-21
on:sb1 next=was	22
on:sb1 next=with	-28
on:sb1 next=word	-11
on:sb1 next=—	17
on:sb1 person begin verb say	-25
on:sb1 person which verb impose	-14
on:sb1 person word had	16
on:sb1 person word verb say	9
on:sb1 port in at	11
on:sb1 port in in	10
on:sb1 prep=(	-14
on:sb1 prep=-	17
on:sb1 prep=:	-12
on:sb1 prep=and	7
on:sb1 prep=because	-14
on:sb1 prep=begin	-32
on:sb1 prep=if	10
on:sb1 prep=in	-13
on:sb1 prep=number	21
on:sb1 prep=on	-23
on:sb1 prep=then	13
on:sb1 prep=to	-8
on:sb1 prep=verb bear	-17
on:sb1 prep=verb end	13
on:sb1 prep=verb impose	13
on:sb1 prep=verb return	-15
on:sb1 prep=which	-14
on:sb1 prep=word	18
on:sb1 prep=•	10
on:sb1 pronoun he	14
on:sb1 pronoun he begin verb say	10
on:sb1 pronoun it	-23
on:sb1 pronoun it begin level	-10
on:sb1 pronoun it begin word	-15
on:sb1 pronoun it what verb impose	-12
on:sb1 pronoun it word ,	-15
on:sb1 pronoun it word has	-10
on:sb1 pronoun it word number	13
on:sb1 pronoun it word verb impose	-15
on:sb1 pronoun its	-15
on:sb1 pronoun its of duty	-9
on:sb1 pronoun its verb impose number	11
on:sb1 pronoun its word goods	-13
on:sb1 pronoun ministers	14
on:sb1 pronoun our	8
on:sb1 pronoun our begin duty	-23
on:sb1 pronoun president	14
on:sb1 pronoun president begin verb impose	9
on:sb1 pronoun their	-30
on:sb1 pronoun their begin goods	-12
on:sb1 pronoun them	-14
on:sb1 pronoun they begin number	-10
on:sb1 pronoun they begin verb say	13
on:sb1 pronoun they begin word	-15
on:sb1 pronoun they what verb impose	-17
on:sb1 pronoun trade	-14
on:sb1 pronoun which	-10
on:sb1 pronoun which , word	-13
on:sb1 quality	22
on:sb1 quality , goods	-16
on:sb1 quality : goods	-11
on:sb1 quality begin duty	9
on:sb1 quality begin goods	14
on:sb1 quality begin number	11
on:sb1 quality for goods	31
on:sb1 quality of goods	10
on:sb1 quality on ,	-15
on:sb1 quality on goods	-17
on:sb1 quality on word	12
on:sb1 quality to goods	10
on:sb1 quality what goods	13
on:sb1 quality word goods	25
on:sb1 quality word level	13
on:sb1 seat	-12
on:sb1 seat begin agent	-10
on:sb1 seat begin verb impose	-18
on:sb1 seat in ,	12
on:sb2	-14
on:sb2 cue=by1	20
on:sb2 cue=by3	24
on:sb2 cue=none	-29
on:sb2 cue=on3	-23
on:sb2 name	-26
on:sb2 name , number	-26
on:sb2 name and ,	-20
on:sb2 name begin ,	-15
on:sb2 name begin had	10
on:sb2 name begin is	-13
on:sb2 name begin level	-11
on:sb2 name begin number	-17
on:sb2 name begin own duty	-12
on:sb2 name begin own level	-12
on:sb2 name from ,	-10
on:sb2 name in ,	21
on:sb2 name in and	21
on:sb2 name in number	-13
on:sb2 name in word	-13
on:sb2 name with and	-11
on:sb2 name word has	-12
on:sb2 name word verb impose	-11
on:sb2 next=(	-21
on:sb2 next=,	11
on:sb2 next=agent	-17
on:sb2 next=are	10
on:sb2 next=at	22
on:sb2 next=duty	25
on:sb2 next=from	9
on:sb2 next=goods	-14
on:sb2 next=number	-17
on:sb2 next=own goods	-8
on:sb2 next=own level	-12
on:sb2 next=sender	22
on:sb2 next=verb bear	-17
on:sb2 next=verb say	11
on:sb2 next=will	-12
on:sb2 person word verb impose	-17
on:sb2 port	12
on:sb2 prep=,	13
on:sb2 prep=begin	-20
on:sb2 prep=by	14
on:sb2 prep=in	18
on:sb2 prep=into	13
on:sb2 prep=number	-8
on:sb2 prep=of	13
on:sb2 prep=on	-23
on:sb2 pronoun it	-11
on:sb2 pronoun its	-16
on:sb2 pronoun its begin goods	-9
on:sb2 pronoun its verb impose number	-9
on:sb2 pronoun president	11
on:sb2 pronoun we	11
on:sb2 quality , goods	11
on:sb2 quality begin goods	15
on:sb2 quality begin level	17
on:sb2 quality begin number	-11
on:sb2 quality begin word	-12
on:sb2 quality on goods	-21
on:sb2 quality that goods	-10
on:sb2 quality word duty	9
on:sb2 quality word goods	-21
on:sb2 quality word number	14
on:seat , will	-14
on:seat ; has	-29
on:seat ; verb impose	33
on:seat and ,	-19
on:seat and has	27
on:seat and verb impose	37
on:seat and verb say	-11
on:seat begin agent	-15
on:seat begin had	-11
on:seat begin own level	-15
on:seat begin own number	-11
on:seat begin verb bear	14
on:seat begin verb impose	-21
on:seat begin verb say	32
on:seat begin will	-16
on:seat begin would	11
on:seat between and	13
on:seat from .	-9
on:seat from word	-14
on:seat in agent	11
on:seat in and	-15
on:seat in number	24
on:seat in verb impose	-14
on:seat in word	-13
on:seat of ,	-12
on:seat that has	-17
on:seat that verb impose	-34
on:seat that will	-21
on:seat that would	22
on:seat to on	11
on:seat verb impose for	-22
on:seat which word	-12
on:seat with .	-22
on:seat with and	-13
on:seat with goods	-22
on:seat with in	12
on:seat with verb impose	-16
on:seat with word	14
on:seat word ,	-15
on:seat word had	14
on:seat word own level	14
on:seat word own verb impose	11
on:seat word verb end	-10
on:seat word word	7
on:side false	14
on:title by0.5	13
on:title by1	-11
on:title by2	15
on:title named	28
on:title on3	41
on:top by 1	7
on:top on 1	32
on:top on 3	39
on:under other heading	-30
on:under other heading of several	-101
on:under other heading of several here	19
on:under own heading	92
on:under own heading of several	43
on:under own heading of several here	7
on:unnamed US 0	-185
on:unnamed US 0 of 1	-75
on:unnamed US 0 of 2	-105
on:unnamed US 0 of 3	-96
on:unnamed US 1	-47
on:unnamed US 1 of 1	-34
on:unnamed US 1 of 2	-17
on:unnamed US 1 of 3	-69
on:unnamed US 2	-30
on:unnamed US 3	-55
on:voice	26
on:writer	22
on:writer here	-14
on:writer ours	11
on:writer their	13
on:writer them	-29
on:writer there	16
on:writer they	17
on:writer us	8
on:writer we	-21
rule:by	-24
rule:on	-11
rule:other	-59
rule:same	46
rule:same both named	17
rule:same carried	-13
rule:same each side each	8
rule:same each side, both	-24
rule:same in the sentence	12
rule:same in turn	35
rule:same one named	20
rule:same secondary	31
rule:same sides of the text	12
rule:turned both named	-38
rule:turned each side each	50
rule:turned in the sentence	23
rule:turned in turn	-15
rule:turned one named	-30
rule:turned same sentence	12
rule:turned secondary	-24
rule:turned sides of the text	32
sector here absent	-54
sector here absent US	-59
sector here all	-22
sector here all US	122
sector here by0.5 US	-19
sector here by1	-13
sector here by1 US	-27
sector here by2	-27
sector here named	-19
sector here on2	-17
sector here on2 US	21
sector here on3 US	47
sector no absent	-13
sector no all	-212
sector no all US	-32
sector no by0.5	13
sector no by0.5 US	10
sector no by1 US	39
sector no by3 US	11
sector no named	-16
sector no named US	67
sector no on1	12
sector no on1 US	36
sector no on2	-17
sector no on2 US	34
sector no on3 US	33
sector sentence absent	-44
sector sentence absent US	-51
sector sentence all	-46
sector sentence all US	71
sector sentence by1	-26
sector sentence by1 US	-11
sector sentence by2	-14
sector sentence named	25
sector sentence named US	19
sector sentence on1	-11
sector sentence on2 US	21
text 3	-7
text even 0	-23
text over 1	-15
text under 0	31
text under 1	9
tops 0.5 2	-12
tops 1 1	-13
tops 1 3	16
tops 2 2	-14
tops 2 3	9
tops 3 1	30
tops turned	-16
worked other	-49
worked same	33`;
